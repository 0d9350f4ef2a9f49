import { defineTexts } from '../texts/useTexts';

export const pointTexts = defineTexts({
  zh: {
    search: '搜索测点', placeholder: '名称、类别、设备或区域', site: '项目', allSites: '全部项目', kind: '种类', kinds: { reading: '测量与触点', alarm: '报警条件', all: '全部' },
    state: '数据', states: { any: '全部', known: '有效', unknown: '过期' }, point: '测点', value: '当前值', quality: '质量', age: '更新', alarm: '报警', trend: '趋势', noAsset: '无设备',
    on: '开', off: '关', unknown: '未知', lastKnown: '最后已知值', ago: (time: string) => `${time}前`, never: '未收到', gone: '配置中已不存在',
    open: (text: string) => `未结束的报警：${text}`, select: (name: string) => `选择 ${name}`, showTrend: (name: string) => `${name} 的趋势`, trendOf: (n: number) => `查看所选 ${n} 个测点的趋势`,
    clear: '清除选择', most: (n: number) => `趋势最多同时显示 ${n} 个测点`, count: (shown: number, total: number) => (shown < total ? `已载入 ${shown} / ${total} 个测点` : `共 ${total} 个测点`),
    tooMany: (n: number) => `测点太多，只显示前 ${n} 个。请缩小搜索范围。`, none: '没有符合条件的测点。请更改搜索词或筛选条件。', table: '测点列表', group: (site: string, asset: string) => `${site} · ${asset}`,
  },
  en: {
    search: 'Search points', placeholder: 'Name, class, asset or area', site: 'Site', allSites: 'All sites', kind: 'Kind', kinds: { reading: 'Measurements and contacts', alarm: 'Alarm conditions', all: 'All' },
    state: 'Data', states: { any: 'All', known: 'Known', unknown: 'Stale' }, point: 'Point', value: 'Value', quality: 'Quality', age: 'Heard', alarm: 'Alarm', trend: 'Trend', noAsset: 'No asset',
    on: 'On', off: 'Off', unknown: 'Unknown', lastKnown: 'last known', ago: (time: string) => `${time} ago`, never: 'Never', gone: 'No longer configured',
    open: (text: string) => `Open alarm: ${text}`, select: (name: string) => `Select ${name}`, showTrend: (name: string) => `Trend of ${name}`, trendOf: (n: number) => `Show the trend of ${n} selected`,
    clear: 'Clear the selection', most: (n: number) => `A trend shows at most ${n} points`, count: (shown: number, total: number) => (shown < total ? `${shown} of ${total} points loaded` : `${total} points`),
    tooMany: (n: number) => `Only the first ${n} are shown. Narrow the search.`, none: 'No point matches. Change the search or the filters.', table: 'Points', group: (site: string, asset: string) => `${site} · ${asset}`,
  },
});
