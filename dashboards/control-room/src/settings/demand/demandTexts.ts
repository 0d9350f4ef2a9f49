import { defineTexts } from '../../texts/useTexts';

export const demandTexts = defineTexts({
  zh: { urgent: '紧急', routine: '一般', basic: '基本需求', special: '特殊需求', individual: '个别住户', group: '多户或公共', demand: '需求' },
  en: { urgent: 'Urgent', routine: 'Routine', basic: 'basic need', special: 'special need', individual: 'One household', group: 'Several, or common parts', demand: 'Demand' },
});
