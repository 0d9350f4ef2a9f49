import { defineTexts } from '../texts/useTexts';

export const intakeTexts = defineTexts({
  zh: {
    form: '登记报修', source: '来源', hotline: '热线', desk: '前台', site: '项目', area: '区域', asset: '设备', category: '故障类别', description: '报修内容', urgent: '紧急', special: '特殊需求', group: '涉及多户', demand: '需求性质（默认按类别）',
    level: '改为其他等级', levelReason: '改等级的原因', separate: '不是同一故障，单独立单', phone: '报修人电话', name: '姓名', address: '房号或地址', known: '已登记的住户', newOne: '不是以上住户', speaks: '报修人语言', submit: '登记（Ctrl+Enter）', done: '已登记', need: '请填写', find: '查找',
    noResident: '没有登记过此电话',
  },
  en: {
    form: 'Report a fault', source: 'Source', hotline: 'Hotline', desk: 'Front desk', site: 'Site', area: 'Area', asset: 'Asset', category: 'Kind of fault', description: 'What was said', urgent: 'Urgent', special: 'Special demand', group: 'Concerns many', demand: 'Demand (as the kind says, unless changed)',
    level: 'Set another level', levelReason: 'Why another level', separate: 'Not the same fault: a ticket of its own', phone: 'Reporter’s phone', name: 'Name', address: 'Flat or address', known: 'Known residents', newOne: 'None of these', speaks: 'Reporter’s language', submit: 'Record it (Ctrl+Enter)', done: 'Recorded',
    need: 'Please fill this in', find: 'Find', noResident: 'Nobody is known with this phone',
  },
});
