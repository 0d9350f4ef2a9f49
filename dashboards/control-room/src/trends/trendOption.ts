import type { EChartsCoreOption } from 'echarts/core';
import type { Alarm } from '../api/types';
import type { ColourScheme } from '../theme/colourScheme';
import { serverNow } from '../shared/serverClock';
import { levelColours, levelOf } from '../theme/levels';
import { unsureStretches } from './gaps';
import type { History } from './history';
import type { PanelPlace } from './layout';
import type { Panel } from './panels';
import { seriesOf, type Pair } from './series';
import type { Span } from './span';
import { strokeOf } from './strokes';

export interface TrendPicture {
  readonly panels: readonly Panel[];
  readonly places: readonly PanelPlace[];
  /** The points chosen, in their order: it gives each its number and stroke. */
  readonly ids: readonly string[];
  readonly histories: ReadonlyMap<string, History>;
  readonly alarms: readonly Alarm[];
  readonly span: Span;
  readonly ticks: readonly number[];
  readonly tickLabel: (at: number) => string;
  readonly cursorLabel: (at: number) => string;
  readonly alarmLabel: (level: number) => string;
  readonly scheme: ColourScheme;
}

/** Beyond, lines would hide the curve; the list below the chart has all. */
const mostMarks = 200;
/** The height of a lane that a state takes. */
const laneHeight = 0.62;

/** The whole picture for ECharts: a panel per unit, all over one time axis that reaches further to both sides than what is shown, so that one can pan and zoom out. */
export function trendOption(picture: TrendPicture): EChartsCoreOption {
  const { panels, places, span, ticks, tickLabel, cursorLabel, scheme } = picture;
  const length = span.to - span.from;
  const ink = scheme === 'dark' ? '#b8c0cc' : '#475467';
  const rule = scheme === 'dark' ? '#344054' : '#e4e7ec';
  return {
    aria: { enabled: false },
    grid: places.map(({ top, height }) => ({ left: 72, right: 20, top, height })),
    xAxis: panels.map((_, index) => ({
      type: 'value', gridIndex: index, min: span.from - length, max: span.to + length, splitLine: { show: false }, axisLine: { show: true, onZero: false, lineStyle: { color: rule } },
      axisTick: { customValues: ticks, lineStyle: { color: ink } },
      axisLabel: { show: index === panels.length - 1, customValues: ticks, formatter: tickLabel, color: ink, hideOverlap: true },
      axisPointer: { label: { show: index === panels.length - 1, formatter: ({ value }: { value: number }) => cursorLabel(value) } },
    })),
    yAxis: panels.map((panel, index) => (panel.kind === 'switch' ? laneAxis(panel, index, picture, ink) : numberAxis(panel, index, ink, rule))),
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: { trigger: 'axis', showContent: false, axisPointer: { type: 'line', lineStyle: { color: ink, width: 1.5 } } },
    dataZoom: [{ type: 'inside', xAxisIndex: panels.map((_, index) => index), startValue: span.from, endValue: span.to, filterMode: 'none', minValueSpan: 10_000, throttle: 40 }],
    series: panels.flatMap((panel, index) => panelSeries(panel, index, picture)),
  };
}

function numberAxis(panel: Panel, index: number, ink: string, rule: string) {
  return {
    type: 'value', gridIndex: index, scale: true, name: panel.unit ?? '', nameTextStyle: { color: ink, align: 'right', fontWeight: 600 }, nameGap: 12, splitNumber: 4, axisLabel: { color: ink },
    splitLine: { lineStyle: { color: rule } }, axisPointer: { show: false },
  };
}

/** Lanes are told by the numbers that the points have in the list below: names are too long for an axis. */
function laneAxis(panel: Panel, index: number, { ids }: TrendPicture, ink: string) {
  const middles = panel.points.map((_, lane) => laneOf(panel, lane) + laneHeight / 2);
  const numberAt = (value: number): string => String(ids.indexOf(panel.points[middles.findIndex((middle) => Math.abs(middle - value) < 0.01)]?.id ?? '') + 1);
  return {
    type: 'value', gridIndex: index, min: -0.2, max: panel.points.length, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: true, onZero: false, lineStyle: { color: ink } },
    axisLabel: { customValues: middles, formatter: numberAt, color: ink, fontWeight: 600 }, axisPointer: { show: false },
  };
}

/** The first on top. */
function laneOf(panel: Panel, lane: number): number {
  return panel.points.length - 1 - lane;
}

function panelSeries(panel: Panel, index: number, picture: TrendPicture): object[] {
  const marks = { id: `marks${index}`, type: 'line', xAxisIndex: index, yAxisIndex: index, data: [] as Pair[], silent: true, markLine: alarmMarks(picture, index === 0) };
  return [marks, ...panel.points.flatMap((point, lane) => pointSeries(panel, index, lane, point.id, picture))];
}

function pointSeries(panel: Panel, index: number, lane: number, id: string, { ids, histories, scheme, span }: TrendPicture): object[] {
  const history = histories.get(id);
  if (history === undefined) {
    return [];
  }

  const onOff = panel.kind === 'switch';
  const { colour, dash } = strokeOf(ids.indexOf(id), scheme);
  const { line, low, spread, alone, unsure } = seriesOf(history.readings, history.width, onOff, Math.min(span.to, serverNow()), onOff ? (value) => laneOf(panel, lane) + value * laneHeight : undefined);
  const common = { xAxisIndex: index, yAxisIndex: index, silent: true, animation: false, emphasis: { disabled: true }, symbol: 'none', step: onOff ? 'end' : false, connectNulls: false };
  const band = { ...common, type: 'line', stack: `band ${id}`, stackStrategy: 'all', lineStyle: { opacity: 0 } };
  // The shade of a bad stretch reaches over a lane of its own, or over the whole panel.
  const shade = unsureStretches(history.readings, history.width).map(({ from, to, quality }) => {
    const across = onOff ? [{ yAxis: laneOf(panel, lane) - 0.15 }, { yAxis: laneOf(panel, lane) + 0.8 }] : [{}, {}];
    return [{ xAxis: Math.max(from, span.from - 1), itemStyle: { color: quality === 'bad' ? '#c2410c' : '#667085', opacity: 0.22 }, ...across[0] }, { xAxis: Math.min(to, span.to), ...across[1] }];
  });
  return [
    ...(low.length === 0 ? [] : [{ ...band, data: low }, { ...band, data: spread, areaStyle: { color: colour, opacity: onOff ? 0.35 : 0.2 } }]),
    { ...common, type: 'line', data: line, color: colour, lineStyle: { width: onOff ? 2.5 : 1.6, type: onOff ? 'solid' : dash }, markArea: { silent: true, data: shade } },
    ...dots(alone, 'circle', colour, common),
    ...dots(unsure, 'emptyDiamond', colour, common),
  ];
}

function dots(data: readonly Pair[], symbol: string, colour: string, common: object): object[] {
  return data.length === 0 ? [] : [{ ...common, type: 'scatter', symbol, symbolSize: 6, color: colour, data }];
}

function alarmMarks({ alarms, alarmLabel, span }: TrendPicture, withLabel: boolean): object {
  return {
    silent: true, symbol: 'none', animation: false,
    data: alarms.slice(-mostMarks).map((alarm) => {
      const { fill, text } = levelColours[levelOf(alarm.level)];
      return {
        xAxis: Math.max(span.from, Date.parse(alarm.activeAt)), lineStyle: { color: fill, width: 1.5, type: [4, 3] },
        label: { show: withLabel, formatter: alarmLabel(alarm.level), position: 'end', color: text, backgroundColor: fill, padding: [2, 4], borderRadius: 3, fontWeight: 600 },
      };
    }),
  };
}
