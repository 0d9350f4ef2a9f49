import { defineTexts } from '../texts/useTexts';

export const residentTexts = defineTexts({
  zh: {
    title: '您的报修', loading: '正在加载…', steps: { received: '已收到', assigned: '已派单', onTheWay: '维修人员在路上', inWork: '正在维修', done: '已完成' },
    waiting: '维修暂停：在等待备件、进场或其他工种，之后会继续。', cancelled: '这张工单已取消。如果问题还在，请拨打热线。', now: '现在', finished: '完成', ahead: '接下来',
    arrival: '预计到场', completion: '预计完成', late: '比预计晚了，我们正在跟进，抱歉让您久等。', person: '维修人员', updated: (time: string) => `${time} 更新，每 30 秒自动刷新`, stale: (time: string) => `现在连接不上，显示的是 ${time} 的情况。`,
    badLink: '这个链接无效或已过期', badLinkWhat: '请拨打物业热线，可以为您发送新的链接。', busy: '查看太频繁，请稍等一分钟，页面会自己刷新。', unreachable: '现在连接不上，页面会自动重试。', retry: '重试',
    score: '请为这次维修打分', scoreWhat: '1 颗星是很不满意，5 颗星是很满意。', attitude: '服务态度', skill: '维修技术', timeliness: '及时性', stars: (n: number) => `${n} 星`, comment: '想说的话（可不填）', send: '提交评分', missing: '请为三项都打分。', thanks: '谢谢您的评价！', thanksWhat: '您的意见会用来改进服务。', sending: '正在提交…',
  },
  en: {
    title: 'Your repair', loading: 'Loading …', steps: { received: 'Received', assigned: 'Given to a technician', onTheWay: 'A technician is on the way', inWork: 'Being repaired', done: 'Done' },
    waiting: 'The repair is paused: it waits for parts, for access or for another trade, and will go on after that.', cancelled: 'This repair was cancelled. If the problem is still there, please call the hotline.', now: 'now', finished: 'done', ahead: 'to come',
    arrival: 'Expected to arrive', completion: 'Expected to be done', late: 'It is later than expected; we are following it up. Sorry for the wait.', person: 'Technician', updated: (time: string) => `As of ${time}; refreshes itself every 30 seconds`, stale: (time: string) => `No connection now; this is how it was at ${time}.`,
    badLink: 'This link is not valid, or no longer', badLinkWhat: 'Please call the property’s hotline: it can send you a new one.', busy: 'The page was asked too often. Please wait a minute; it refreshes itself.', unreachable: 'No connection now; the page tries again by itself.', retry: 'Try again',
    score: 'How was the repair?', scoreWhat: 'One star is very poor, five are very good.', attitude: 'Attitude', skill: 'Skill', timeliness: 'Timeliness', stars: (n: number) => (n === 1 ? '1 star' : `${n} stars`), comment: 'Anything else? (optional)', send: 'Send', missing: 'Please give stars for all three.', thanks: 'Thank you!', thanksWhat: 'What you say helps to do it better.', sending: 'Sending …',
  },
});
