import type { AlarmState, Schema, TicketState } from '../api/types';
import { defineTexts, type Texts } from '../texts/useTexts';

// The field's words for what the service names in one word. Where the OpenAPI document has an enumeration, the compiler asks for every member of it.
type Words<Key extends string> = Readonly<Record<Key, string>>;

/** The word for a name; the name itself when a newer service says one that is not known here. */
export function wordOf(words: Words<string>, name: string | null | undefined): string {
  return name === null || name === undefined ? '–' : Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

/** States of an alarm after ISA-18.2. */
export const alarmStateWords: Texts<Words<AlarmState>> = defineTexts<Words<AlarmState>>({
  zh: { normal: '正常', unacknowledged: '未确认', acknowledged: '已确认', returnedUnacknowledged: '已恢复未确认' },
  en: { normal: 'Normal', unacknowledged: 'Unacknowledged', acknowledged: 'Acknowledged', returnedUnacknowledged: 'Returned, unacknowledged' },
});

/** Why an alarm's history has a line. */
export const alarmReasonWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: {
    Raised: '报警产生', RaisedLate: '迟到的报警，现已恢复', RaisedAgain: '再次报警', ReturnedToNormal: '恢复正常', ReturnedAndClosed: '恢复正常并关闭', ReturnedButLatched: '已恢复，锁存待复位',
    FoundActive: '网关上线时发现处于报警', FoundNormal: '网关上线时发现已正常', Acknowledged: '已确认', AcknowledgedAndClosed: '确认并关闭', Reset: '已复位', QualityChanged: '数据质量变化',
    OlderThanKnown: '早于已知状态，仅记录', RaisedInBacklog: '积压数据中的旧报警', RemovedFromBox: '网关配置中已移除', AcknowledgementExpired: '确认已过期，仍在报警', Realarmed: '重复提醒',
    ResetRequested: '已请求网关复位', ResetNotTaken: '网关未复位', ChatterBegan: '开始频繁抖动', ActivatedInChatter: '抖动中再次报警', ReturnedInChatter: '抖动中恢复', ChatterEnded: '抖动结束',
    ShelvingAsked: '申请搁置，待第二人确认', Shelved: '已搁置', ShelvingNotConfirmed: '搁置未获确认', Unshelved: '取消搁置', ShelvingEnded: '搁置到期', Suppressed: '按设计抑制', Unsuppressed: '抑制解除',
    OutOfService: '停用检修', ReturnedToService: '恢复投用', NobodyTrappedConfirmed: '已确认无人被困',
  },
  en: {
    Raised: 'Raised', RaisedLate: 'Heard of late, over by then', RaisedAgain: 'Raised again', ReturnedToNormal: 'Returned to normal', ReturnedAndClosed: 'Returned to normal and closed',
    ReturnedButLatched: 'Returned, latched until reset', FoundActive: 'Found active when the box came back', FoundNormal: 'Found normal when the box came back', Acknowledged: 'Acknowledged',
    AcknowledgedAndClosed: 'Acknowledged and closed', Reset: 'Reset', QualityChanged: 'Quality changed', OlderThanKnown: 'Older than what is known, only noted', RaisedInBacklog: 'Old, from a backlog',
    RemovedFromBox: 'Taken out of the box’s file', AcknowledgementExpired: 'Acknowledgement expired, still active', Realarmed: 'Called again', ResetRequested: 'Box asked to reset',
    ResetNotTaken: 'Box did not reset', ChatterBegan: 'Chatter began', ActivatedInChatter: 'Active again in chatter', ReturnedInChatter: 'Returned in chatter', ChatterEnded: 'Chatter ended',
    ShelvingAsked: 'Shelving asked, needs a second person', Shelved: 'Shelved', ShelvingNotConfirmed: 'Shelving not confirmed in time', Unshelved: 'Unshelved', ShelvingEnded: 'Shelving ended',
    Suppressed: 'Suppressed by design', Unsuppressed: 'Suppression ended', OutOfService: 'Taken out of service', ReturnedToService: 'Returned to service', NobodyTrappedConfirmed: 'Nobody trapped, confirmed',
  },
});

/** What can be asked of an alarm, by the names of its `allowed`. */
export const alarmCommandWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: { acknowledge: '确认', shelve: '搁置', confirmShelving: '同意搁置', unshelve: '取消搁置', takeOutOfService: '停用检修', returnToService: '恢复投用', reset: '复位' },
  en: { acknowledge: 'Acknowledge', shelve: 'Shelve', confirmShelving: 'Confirm shelving', unshelve: 'Unshelve', takeOutOfService: 'Out of service', returnToService: 'Return to service', reset: 'Reset' },
});

export const qualityWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: { good: '良好', bad: '不可信', stale: '过期' },
  en: { good: 'Good', bad: 'Bad', stale: 'Stale' },
});

/** Crafts; the catalogue itself comes from `GET /trades`. */
export const tradeWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: { elevator: '电梯', plumbing: '给排水', electrical: '电气', equipment: '设备', civil: '土建', it: '信息弱电' },
  en: { elevator: 'Elevators', plumbing: 'Plumbing', electrical: 'Electrical', equipment: 'Equipment', civil: 'Civil works', it: 'IT and low voltage' },
});

/** Kinds of fault that alarms (Brick's classes) and categories of reports have; a category made by hand may name another. */
export const faultClassWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: {
    Entrapment_Alarm: '困人', Leak_Alarm: '漏水', Liquid_Detection_Alarm: '液体泄漏', Gas_Leak_Alarm: '燃气泄漏', Power_Loss_Alarm: '失电', Power_Alarm: '供电异常', Home_Power_Fault: '户内停电',
    Overload_Alarm: '过载', Low_Battery_Alarm: '电池电量低', Failure_Alarm: '故障', Unit_Failure_Alarm: '设备故障', Sensor_Failure_Alarm: '传感器故障', Elevator_Fault_Alarm: '电梯故障',
    Emergency_Alarm: '紧急报警', Maintenance_Required_Alarm: '需要维护', Max_Water_Level_Alarm: '水位过高', Min_Water_Level_Alarm: '水位过低', No_Water_Alarm: '断水', Pressure_Alarm: '压力异常',
    Communication_Loss_Alarm: '通信中断', Watch_Alarm: '系统自检报警', Alarm_Flood: '报警泛滥', Test_Call: '试呼叫', Structure_Fault: '结构问题', Seepage_Fault: '渗水', Noise_Fault: '噪声',
    Network_Fault: '网络故障', Lighting_Fault: '照明故障', Facade_Fault: '外墙问题', Drain_Fault: '排水不畅', Access_Fault: '门禁故障',
  },
  en: {
    Entrapment_Alarm: 'People trapped', Leak_Alarm: 'Water leak', Liquid_Detection_Alarm: 'Liquid detected', Gas_Leak_Alarm: 'Gas leak', Power_Loss_Alarm: 'Power lost',
    Power_Alarm: 'Power out of its limits', Home_Power_Fault: 'No power in a home', Overload_Alarm: 'Overload', Low_Battery_Alarm: 'Battery low', Failure_Alarm: 'Failure',
    Unit_Failure_Alarm: 'Unit failed', Sensor_Failure_Alarm: 'Sensor failed', Elevator_Fault_Alarm: 'Elevator fault', Emergency_Alarm: 'Emergency',
    Maintenance_Required_Alarm: 'Maintenance due', Max_Water_Level_Alarm: 'Water level high', Min_Water_Level_Alarm: 'Water level low', No_Water_Alarm: 'No water',
    Pressure_Alarm: 'Pressure out of its limits', Communication_Loss_Alarm: 'Communication lost', Watch_Alarm: 'The system watches itself', Alarm_Flood: 'Alarm flood',
    Test_Call: 'Test call', Structure_Fault: 'Structure', Seepage_Fault: 'Seepage', Noise_Fault: 'Noise', Network_Fault: 'Network', Lighting_Fault: 'Lighting',
    Facade_Fault: 'Facade', Drain_Fault: 'Drain', Access_Fault: 'Access control',
  },
});

/** By which way a ticket came. */
export const sourceWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: { sensor: '传感器', hotline: '热线', desk: '前台', app: '住户端', 'third-party': '第三方平台', plan: '维保计划' },
  en: { sensor: 'Sensor', hotline: 'Hotline', desk: 'Front desk', app: 'Residents’ app', 'third-party': 'Other platform', plan: 'Maintenance plan' },
});

export const ticketStateWords: Texts<Words<TicketState>> = defineTexts<Words<TicketState>>({
  zh: { raised: '待派单', dispatched: '已派单', accepted: '已接单', onSite: '已到场', onHold: '挂起', repaired: '已修复待验收', verified: '已验收', closed: '已关闭', cancelled: '已取消' },
  en: { raised: 'Raised', dispatched: 'Dispatched', accepted: 'Accepted', onSite: 'On site', onHold: 'On hold', repaired: 'Repaired', verified: 'Verified', closed: 'Closed', cancelled: 'Cancelled' },
});

export const holdReasonWords: Texts<Words<Schema<'HoldReason'>>> = defineTexts<Words<Schema<'HoldReason'>>>({
  zh: { waitingForParts: '等待备件', waitingForAccess: '等待进场', waitingForOtherTrade: '等待其他工种', waitingForContractor: '等待外委单位', waitingForOwner: '等待业主' },
  en: { waitingForParts: 'Waiting for parts', waitingForAccess: 'Waiting for access', waitingForOtherTrade: 'Waiting for another trade', waitingForContractor: 'Waiting for the contractor', waitingForOwner: 'Waiting for the owner' },
});

/** Which clock of a ticket: each waits for something else. */
export const clockKindWords: Texts<Words<Schema<'TicketClockKind'>>> = defineTexts<Words<Schema<'TicketClockKind'>>>({
  zh: { respond: '答复', accept: '接单', arrive: '到场', handle: '处理', verify: '验收', followUp: '回访', report: '事故报告', solution: '解决方案' },
  en: { respond: 'Respond', accept: 'Accept', arrive: 'Arrive', handle: 'Handle', verify: 'Verify', followUp: 'Follow up', report: 'Written report', solution: 'Solution' },
});

export const clockStandingWords: Texts<Words<Schema<'ClockStanding'>>> = defineTexts<Words<Schema<'ClockStanding'>>>({
  zh: { running: '计时中', held: '暂停', overdue: '超时', met: '按时完成', late: '超时完成', void: '作废' },
  en: { running: 'Running', held: 'Held', overdue: 'Overdue', met: 'Met', late: 'Met late', void: 'Void' },
});

/** What may be asked of a ticket, by the names of its `allowed`. */
export const ticketCommandWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: {
    assign: '派单', accept: '接单', decline: '拒单', arrive: '到场', hold: '挂起', resume: '继续', finish: '完工', confirmNobodyTrapped: '确认无人被困', verify: '验收', close: '关闭', cancel: '取消',
    regrade: '调整等级', setMajor: '重大事故', note: '备注', usePart: '使用备件', fileReport: '提交事故报告',
  },
  en: {
    assign: 'Assign', accept: 'Accept', decline: 'Decline', arrive: 'On site', hold: 'Hold', resume: 'Resume', finish: 'Finish', confirmNobodyTrapped: 'Confirm nobody trapped', verify: 'Verify',
    close: 'Close', cancel: 'Cancel', regrade: 'Change the level', setMajor: 'Major accident', note: 'Note', usePart: 'Use a part', fileReport: 'File the written report',
  },
});

/** Lines of a ticket's trail, by their `what`. */
export const trailWords: Texts<Words<string>> = defineTexts<Words<string>>({
  zh: {
    Raised: '工单产生', Joined: '并入同一故障', ReportAnswered: '已答复报修人', AlarmReturned: '报警恢复正常', AlarmAnnunciated: '报警再次提醒', Moved: '状态变更', Assigned: '派单', Escalated: '升级呼叫',
    ClockBreached: '计时超时', ClockWarning: '即将超时', NoticeDue: '进展通知', Regraded: '等级调整', MajorSet: '重大事故标记', Noted: '备注', EvidenceAdded: '添加影像资料',
    NobodyTrappedConfirmed: '确认无人被困', TrappedSpokenTo: '已与被困人员通话', ReportFiled: '提交事故报告', PartUsed: '使用备件', RepeatFound: '重复维修', FollowedUp: '回访', JoinedIncident: '并入应急事件',
    DeliveryFailed: '通知未送达',
  },
  en: {
    Raised: 'Raised', Joined: 'Joined by the same fault', ReportAnswered: 'Reporter answered', AlarmReturned: 'Alarm returned to normal', AlarmAnnunciated: 'Alarm called again', Moved: 'State changed',
    Assigned: 'Assigned', Escalated: 'Escalated', ClockBreached: 'Clock ran out', ClockWarning: 'Clock about to run out', NoticeDue: 'Progress notice', Regraded: 'Level changed', MajorSet: 'Major accident marked',
    Noted: 'Note', EvidenceAdded: 'Evidence added', NobodyTrappedConfirmed: 'Nobody trapped, confirmed', TrappedSpokenTo: 'Spoke to the trapped', ReportFiled: 'Written report filed', PartUsed: 'Part used',
    RepeatFound: 'Repeat repair', FollowedUp: 'Followed up', JoinedIncident: 'Joined an incident', DeliveryFailed: 'Somebody could not be told',
  },
});

export const evidenceKindWords: Texts<Words<Schema<'EvidenceKind'>>> = defineTexts<Words<Schema<'EvidenceKind'>>>({
  zh: { photo: '照片', video: '视频', signature: '签名', document: '文件' },
  en: { photo: 'Photo', video: 'Video', signature: 'Signature', document: 'Document' },
});
