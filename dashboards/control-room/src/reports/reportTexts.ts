import type { Schema } from '../api/types';
import { defineTexts } from '../texts/useTexts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const zhStages: Words<Schema<'RepairStage'>> = { dispatch: '派单', accept: '接单', travel: '到场', work: '维修', verify: '验收', close: '办结', held: '挂起', total: '全程' };
const enStages: Words<Schema<'RepairStage'>> = { dispatch: 'Dispatch', accept: 'Accept', travel: 'Travel', work: 'Work', verify: 'Verification', close: 'Close', held: 'Held', total: 'In all' };

export const reportTexts = defineTexts({
  zh: {
    tabs: { repairs: '维修', alarms: '报警', people: '人员', schedules: '定期报表' }, presets: { today: '今天', week: '本周', month: '本月', days30: '近 30 天', quarter: '本季度', year: '今年' },
    from: '起始日', until: '结束日（含）', step: '步长', by: (step: string) => `按${step}`, steps: { day: '日', week: '周', month: '月' }, site: '项目', allSites: '全部项目', area: '区域', allAreas: '全部区域', trade: '工种', allTrades: '全部工种', person: '人员', allPeople: '全部人员',
    period: '时段', order: '起始日不能晚于结束日。', slow: '正在计算：一年的报表可能需要十秒左右。以下仍为上次的结果。', slowFirst: '正在计算：一年的报表可能需要十秒左右。', madeAt: (at: string) => `生成于 ${at}`,
    workbook: '下载电子表格', csv: '下载 CSV', raised: '新增工单', closed: '办结', figures: '指标', goal: '目标', limit: '限值', of: (n: string) => `样本 ${n}`, nothing: '无样本',
    verdicts: { none: '未评价', good: '达标', warning: '超目标', bad: '不达标' }, byLevel: '按级别', bySource: '按来源', byTrade: '按工种', count: '数量', share: '占比', key: '项目', stages: '各阶段用时', stage: '阶段', stageWords: zhStages,
    level: '级别', all: '全部', mean: '平均', median: '中位数', p90: '90% 在内', onTime: '按时情况', clock: '时限', faults: '故障排行', fault: '故障', areas: '区域密度', assets: '设备数', parts: '配件消耗', part: '型号', quantity: '数量', repairs: '维修次数',
    series: (what: string) => `${what}随时间的变化`, levelOf: (n: number) => `${n} 级`, noRepairs: '本时段没有工单。请更改时段或筛选条件。', position: (site: string, n: string) => `${site}：${n} 次报警提醒`, worst: '最频繁的报警', perStep: '报警提醒', most10: '10 分钟内最多',
    noPositions: '没有项目。', name: '姓名', open: '未结', worked: '工时', work: '维修用时（中位数）', repeats: '返修率', satisfaction: '满意度', noPeople: '本时段没有人员处理工单。', ownOnly: '您只能查看自己的数据。', number: (n: number) => `编号 ${n}`,
    schedules: '定期生成的报表', newSchedule: '新建定期报表', scheduleName: '名称', at: '时刻', next: '下次生成', recipients: '收件人邮箱', recipientsHelp: '用空格或回车分隔，可不填', language: '语言', languages: { zh: '中文', en: '英文' }, create: '创建', created: '已创建定期报表', end: '停用',
    endSure: '停用后不再生成，已生成的文件保留。', ended: '已停用', noSchedules: '还没有定期报表。', files: '已生成的报表', noFiles: '还没有生成过报表。', download: '下载', waiting: '等待生成', made: '生成时间', size: '大小', days: (from: string, to: string) => `${from} 至 ${to}`, required: '必填',
    minutesOf: '用时（分钟）',
  },
  en: {
    tabs: { repairs: 'Repairs', alarms: 'Alarms', people: 'People', schedules: 'Scheduled reports' }, presets: { today: 'Today', week: 'This week', month: 'This month', days30: '30 days', quarter: 'This quarter', year: 'This year' },
    from: 'First day', until: 'Last day', step: 'Every', by: (step: string) => `By ${step.toLowerCase()}`, steps: { day: 'Day', week: 'Week', month: 'Month' }, site: 'Site', allSites: 'All sites', area: 'Area', allAreas: 'All areas', trade: 'Trade', allTrades: 'All trades', person: 'Person', allPeople: 'Everybody',
    period: 'Period', order: 'The first day must not be after the last.', slow: 'Counting: a year can take about ten seconds. Below is still what was asked before.', slowFirst: 'Counting: a year can take about ten seconds.', madeAt: (at: string) => `Made ${at}`,
    workbook: 'Download spreadsheet', csv: 'Download CSV', raised: 'Raised', closed: 'Closed', figures: 'Figures', goal: 'Goal', limit: 'limit', of: (n: string) => `of ${n}`, nothing: 'Nothing to count',
    verdicts: { none: 'Not judged', good: 'Good', warning: 'Beyond the goal', bad: 'Bad' }, byLevel: 'By level', bySource: 'By source', byTrade: 'By trade', count: 'Count', share: 'Share', key: 'What', stages: 'Time per stage', stage: 'Stage', stageWords: enStages,
    level: 'Level', all: 'All', mean: 'Mean', median: 'Median', p90: '90 % within', onTime: 'On time', clock: 'Clock', faults: 'Most frequent faults', fault: 'Fault', areas: 'Density by area', assets: 'Assets', parts: 'Parts used', part: 'Model', quantity: 'Quantity', repairs: 'Repairs',
    series: (what: string) => `${what} over time`, levelOf: (n: number) => `Level ${n}`, noRepairs: 'No repairs in this period. Change the period or the filters.', position: (site: string, n: string) => `${site}: ${n} annunciations`, worst: 'Most frequent alarms', perStep: 'Annunciations', most10: 'Most in 10 minutes',
    noPositions: 'There is no site.', name: 'Name', open: 'Open', worked: 'Worked', work: 'Time of a repair (median)', repeats: 'Repeats', satisfaction: 'Satisfaction', noPeople: 'Nobody had a repair in this period.', ownOnly: 'You may see your own figures only.', number: (n: number) => `No. ${n}`,
    schedules: 'Reports made again and again', newSchedule: 'New schedule', scheduleName: 'Name', at: 'At', next: 'Next', recipients: 'E-mail to', recipientsHelp: 'Parted by spaces or Enter; may be empty', language: 'Language', languages: { zh: 'Chinese', en: 'English' }, create: 'Create', created: 'Schedule created', end: 'End',
    endSure: 'No more will be made; the files that were made stay.', ended: 'Schedule ended', noSchedules: 'There is no schedule yet.', files: 'Reports that were made', noFiles: 'None was made yet.', download: 'Download', waiting: 'Waits to be made', made: 'Made', size: 'Size', days: (from: string, to: string) => `${from} to ${to}`, required: 'Required',
    minutesOf: 'Time (minutes)',
  },
});
