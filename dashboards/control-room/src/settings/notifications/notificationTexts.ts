import { defineTexts, type Texts } from '../../texts/useTexts';

type Words = Readonly<Record<string, string>>;

export const channelWords: Texts<Words> = defineTexts<Words>({
  zh: { push: '浏览器推送', sms: '短信', email: '邮件', page: '页面', wecom: '企业微信', dingtalk: '钉钉', feishu: '飞书', webhook: 'Webhook' },
  en: { push: 'Browser push', sms: 'SMS', email: 'Mail', page: 'The page', wecom: 'WeCom', dingtalk: 'DingTalk', feishu: 'Feishu', webhook: 'Webhook' },
});

export const happeningWords: Texts<Words> = defineTexts<Words>({
  zh: {
    Raised: '工单产生', Assigned: '派单', Escalated: '升级呼叫', ClockBreached: '超时', ClockWarning: '即将超时', NoticeDue: '进展通知', Regraded: '等级调整', MajorSet: '重大事故', Declined: '拒单', DeliveryFailed: '通知未送达', Bundle: '合并通知',
  },
  en: {
    Raised: 'Ticket raised', Assigned: 'Assigned', Escalated: 'Escalated', ClockBreached: 'Clock ran out', ClockWarning: 'Clock about to run out', NoticeDue: 'Progress notice', Regraded: 'Level changed', MajorSet: 'Major accident', Declined: 'Declined',
    DeliveryFailed: 'Could not be delivered', Bundle: 'Several in one',
  },
});

export const recipientTexts = defineTexts({
  zh: { controlRoom: '控制室', robots: '群机器人', webhooks: 'Webhook', assignee: '接单人员', called: '被呼叫人员', contractor: '外委单位', supervisors: '主管', affectedOwners: '受影响业主' },
  en: { controlRoom: 'Control room', robots: 'Group robots', webhooks: 'Webhooks', assignee: 'Who has the ticket', called: 'Who is called', contractor: 'The contractor', supervisors: 'Supervisors', affectedOwners: 'Affected residents' },
});

export const deliveryTexts = defineTexts({
  zh: {
    states: { waiting: '等待', sending: '发送中', sent: '已送达渠道', failed: '失败' },
    kinds: { controlRoom: '控制室', person: '人员', contractor: '外委单位', resident: '住户', robot: '群机器人', webhook: 'Webhook' },
  },
  en: {
    states: { waiting: 'Waiting', sending: 'Being sent', sent: 'Sent', failed: 'Failed' },
    kinds: { controlRoom: 'Control room', person: 'Person', contractor: 'Contractor', resident: 'Resident', robot: 'Group robot', webhook: 'Webhook' },
  },
});
