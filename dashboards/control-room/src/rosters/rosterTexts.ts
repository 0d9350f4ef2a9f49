import { defineTexts } from '../texts/useTexts';

export const rosterTexts = defineTexts({
  zh: {
    week: '周历', rosters: '排班表', absences: '请假与缺勤', swaps: '换班', workers: '人员技能', teams: '班组', areas: '区域', contractors: '外委单位', positions: '人员位置',
    shift: { early: '早班', late: '中班', night: '夜班', day: '日班' }, absence: { leave: '休假', sick: '病假', training: '培训' }, swap: { asked: '等待答复', agreed: '已同意', refused: '已拒绝' },
    roster: '排班表', name: '名称', chooseSite: '请选择项目', unknownRoster: (id: number) => `排班表 ${id}`,
  },
  en: {
    week: 'Week', rosters: 'Rosters', absences: 'Absences', swaps: 'Swaps', workers: 'Workers', teams: 'Teams', areas: 'Areas', contractors: 'Contractors', positions: 'Positions',
    shift: { early: 'Early', late: 'Late', night: 'Night', day: 'Day' }, absence: { leave: 'Leave', sick: 'Sick', training: 'Training' }, swap: { asked: 'Waiting for an answer', agreed: 'Agreed', refused: 'Refused' },
    roster: 'Roster', name: 'Name', chooseSite: 'Choose a site', unknownRoster: (id: number) => `Roster ${id}`,
  },
});
