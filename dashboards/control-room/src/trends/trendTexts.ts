import { defineTexts } from '../texts/useTexts';

export const trendTexts = defineTexts({
  zh: {
    period: '时段', presets: { '1h': '1 小时', '8h': '8 小时', '24h': '24 小时', '7d': '7 天', '30d': '30 天', '1y': '1 年' }, own: '自定义', from: '从', to: '到', show: '显示',
    order: '开始时间必须早于结束时间。', live: '实时', zoomIn: '放大', zoomOut: '缩小', earlier: '更早', later: '更晚', addPoint: '添加测点', find: '搜索要添加的测点', remove: (name: string) => `移除 ${name}`,
    full: (n: number) => `最多 ${n} 个测点`, none: '请选择测点：在上方搜索，或在“测点”页勾选后查看趋势。', table: '数据表', chart: '曲线', view: '显示方式', csv: '导出 CSV', csvShown: '图中数据（按时段汇总）', csvRaw: '原始采样',
    exporting: (n: number) => `已读取 ${n} 条采样…`, exportCut: (n: number) => `采样太多，文件只含前 ${n} 条。请缩短时段。`, stop: '停止',
    bucket: (width: string) => `每点 ${width}`, zone: (zone: string) => `时区 ${zone}`, loading: '正在读取…', noDraw: '文本测点无法绘制曲线', gone: '此测点不存在，或您无权查看。', truncated: '数据太多，未全部显示。请缩短时段。',
    point: '测点', cursor: '光标处', mean: '平均', min: '最小', max: '最大', samples: '采样数', quality: '质量', time: '时间', noValue: '无数据', on: '开', off: '关', unknown: '未知',
    help: '方向键移动光标，Shift 加左右键平移，加号减号缩放；鼠标滚轮缩放，拖动平移。', label: (names: string, from: string, to: string) => `${names} 从 ${from} 到 ${to} 的趋势`,
    alarms: '本时段的报警', noAlarms: '本时段这些测点没有报警。', alarmMark: (level: number) => `${level} 级`, began: '发生', ended: '恢复', lasting: '仍在持续', alarm: '报警', level: '级别',
    legendBand: '浅色带为最小到最大；断开处无数据；阴影为数据不可信或过期。', otherZones: '测点在不同时区；时间按第一个测点所在项目显示。',
  },
  en: {
    period: 'Period', presets: { '1h': '1 h', '8h': '8 h', '24h': '24 h', '7d': '7 d', '30d': '30 d', '1y': '1 year' }, own: 'Own', from: 'From', to: 'To', show: 'Show',
    order: 'The begin must be before the end.', live: 'Live', zoomIn: 'Zoom in', zoomOut: 'Zoom out', earlier: 'Earlier', later: 'Later', addPoint: 'Add a point', find: 'Search a point to add', remove: (name: string) => `Remove ${name}`,
    full: (n: number) => `At most ${n} points`, none: 'Choose points: search above, or tick them on the page “Points”.', table: 'Table', chart: 'Chart', view: 'Shown as', csv: 'Export CSV', csvShown: 'What is shown (buckets)', csvRaw: 'Raw samples',
    exporting: (n: number) => `${n} samples read…`, exportCut: (n: number) => `Too many samples: the file has the first ${n} only. Choose a shorter period.`, stop: 'Stop',
    bucket: (width: string) => `${width} a bucket`, zone: (zone: string) => `Time zone ${zone}`, loading: 'Reading…', noDraw: 'Texts cannot be drawn', gone: 'There is no such point, or you may not see it.', truncated: 'Too much to show all of it. Choose a shorter period.',
    point: 'Point', cursor: 'At the cursor', mean: 'Mean', min: 'Min', max: 'Max', samples: 'Samples', quality: 'Quality', time: 'Time', noValue: 'No data', on: 'On', off: 'Off', unknown: 'Unknown',
    help: 'Arrow keys move the cursor, Shift with left or right pans, plus and minus zoom; the wheel zooms, dragging pans.', label: (names: string, from: string, to: string) => `Trend of ${names} from ${from} to ${to}`,
    alarms: 'Alarms in this period', noAlarms: 'These points had no alarm in this period.', alarmMark: (level: number) => `L${level}`, began: 'Began', ended: 'Cleared', lasting: 'Still active', alarm: 'Alarm', level: 'Level',
    legendBand: 'The light band is minimum to maximum; where the line breaks there is no data; shaded: bad or stale.', otherZones: 'The points are in several time zones; times are those of the first one’s site.',
  },
});
