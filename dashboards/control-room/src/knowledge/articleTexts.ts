import { defineTexts } from '../texts/useTexts';

export const articleTexts = defineTexts({
  zh: {
    title: '标题', cause: '原因', measures: '处理方法', prevention: '预防', parts: '备件', faultClass: '故障类别', asset: '设备', trade: '工种', state: '状态', states: { draft: '草稿', published: '已发布', withdrawn: '已撤回' },
    source: '来源工单', edit: '修改', empty: '（未填写）',
  },
  en: {
    title: 'Title', cause: 'Cause', measures: 'Measures', prevention: 'Prevention', parts: 'Parts', faultClass: 'Kind of fault', asset: 'Asset', trade: 'Trade', state: 'State',
    states: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' }, source: 'Solved case', edit: 'Edit', empty: '(not written)',
  },
});
