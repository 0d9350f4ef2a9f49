import { defineTexts } from '../texts/useTexts';

export const wallTexts = defineTexts({
  zh: {
    screen: '全屏大屏', leave: '退出大屏', estate: '各项目', loading: '正在读取项目结构……', noSites: '还没有网关上线，没有项目可显示', openAlarms: '未关闭报警', unseen: (n: number) => `${n} 条未确认`, none: '无报警', openTickets: '未结工单',
    boxes: (online: number, all: number) => `网关 ${online}/${all} 在线`, boxesLost: (n: number) => `${n} 台离线`, normal: '正常', unacknowledged: '未确认', acknowledged: '已确认', stale: '数据过期', partlyStale: '部分数据过期',
    held: (n: number) => `${n} 条已屏蔽`, fresh: '新', calm: (n: number) => `另有 ${n} 台正常`, general: '其他', more: (n: number) => `另有 ${n} 台设备`, tickets: '工单与时限', level: (n: number) => `${n} 级`, overdue: (n: number) => `${n} 超时`, heldTickets: (n: number) => `${n} 挂起`,
    over: (time: string) => `超时 ${time}`, left: (time: string) => `剩 ${time}`, heldLeft: (time: string) => `暂停，剩 ${time}`, heldOnly: '暂停', notAgreed: '时间待约定', newest: '最新报警', andMore: (n: number) => `另有 ${n} 条`,
    quiet: '没有未关闭的报警', siteQuiet: '本项目无报警', alarms: (n: number) => `${n} 条报警`,
  },
  en: {
    screen: 'Wall screen', leave: 'Leave the wall screen', estate: 'Sites', loading: 'Reading the estate …', noSites: 'No box has come online yet: there is no site to show', openAlarms: 'Open alarms', unseen: (n: number) => `${n} unacknowledged`, none: 'No alarms', openTickets: 'Open tickets',
    boxes: (online: number, all: number) => `Boxes ${online}/${all} online`, boxesLost: (n: number) => `${n} offline`, normal: 'Normal', unacknowledged: 'Unacknowledged', acknowledged: 'Acknowledged', stale: 'Stale', partlyStale: 'Partly stale',
    held: (n: number) => `${n} held`, fresh: 'New', calm: (n: number) => `${n} others normal`, general: 'Other', more: (n: number) => `${n} more assets`, tickets: 'Tickets and clocks', level: (n: number) => `L${n}`, overdue: (n: number) => `${n} overdue`, heldTickets: (n: number) => `${n} on hold`,
    over: (time: string) => `over by ${time}`, left: (time: string) => `${time} left`, heldLeft: (time: string) => `held, ${time} left`, heldOnly: 'held', notAgreed: 'time not agreed', newest: 'Newest alarms', andMore: (n: number) => `${n} more`,
    quiet: 'No open alarms', siteQuiet: 'No alarms at this site', alarms: (n: number) => (n === 1 ? '1 alarm' : `${n} alarms`),
  },
});
