import { defineTexts } from '../../texts/useTexts';

export const commandTexts = defineTexts({
  zh: {
    commands: '可执行的操作', done: '已完成', dismiss: '放弃', passed: '验收通过', failed: '退回返工', required: '请填写', setMajor: '标记为重大事故', unsetMajor: '撤销重大事故标记',
    fields: {
      why: '原因', reason: '原因', text: '说明', cause: '故障原因', measures: '处理措施', prevention: '预防措施', withoutPhotos: '没有前后照片的原因', level: '新等级', model: '备件型号', quantity: '数量（负数为更正）',
      unit: '单位（库存已有该型号时可不填）', holdReason: '挂起原因',
    },
    failedText: '退回时请说明缺什么', moved: (state: string) => `打开此表单后工单已变化，现在状态：${state}。请确认后再提交。`,
    sure: {
      close: '关闭后工单不能再修改。确定关闭吗？', confirmNobodyTrapped: '确认：你本人在现场，已看到轿厢内无人被困（EN 81-28）。', cancel: '取消误报或错误的工单，不能恢复。',
    },
    photos: '此等级需要维修前和维修后的照片；没有时请写明原因。', byAnother: '此等级须由维修人以外的人验收。', signature: '此等级验收需要签名。',
  },
  en: {
    commands: 'What can be done now', done: 'Done', dismiss: 'Leave it', passed: 'Passed', failed: 'Send back', required: 'Please fill this in', setMajor: 'Mark as major accident', unsetMajor: 'No major accident',
    fields: {
      why: 'Reason', reason: 'Reason', text: 'Text', cause: 'Cause', measures: 'Measures taken', prevention: 'Prevention', withoutPhotos: 'Why there are no photos of before and after', level: 'New level', model: 'Model',
      quantity: 'Quantity (negative takes a mistake back)', unit: 'Unit (not needed when the stock has the model)', holdReason: 'What it waits for',
    },
    failedText: 'Say what is missing to send it back', moved: (state: string) => `The ticket has changed since you opened this; it is now: ${state}. Look again before you send.`,
    sure: {
      close: 'A closed ticket cannot be changed any more. Close it?', confirmNobodyTrapped: 'I am on site and have seen that nobody is trapped in the car (EN 81-28).', cancel: 'For false alarms and mistakes; it cannot be taken back.',
    },
    photos: 'This level is finished with photos of before and after; say why when there are none.', byAnother: 'This level is accepted by somebody other than the one who repaired it.', signature: 'This level is accepted with a signature.',
  },
});
