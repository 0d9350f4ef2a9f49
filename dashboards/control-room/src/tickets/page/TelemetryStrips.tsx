import { useMemo } from 'react';
import type { Schema, Ticket } from '../../api/types';
import { Chart } from '../../shared/Chart';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';
import { useSiteFormats } from '../ticketColumns';
import { stripSeries } from './stripSeries';

export interface Strip {
  readonly id: string;
  readonly name: string;
  readonly samples: readonly Schema<'TelemetryBucket'>[];
  /** The width of a bucket in seconds; null for samples. */
  readonly every: number | null;
  /** On or off. */
  readonly flag: boolean;
}

const texts = defineTexts({
  zh: { label: '事件前后的数据曲线', on: '开', off: '关', alarm: '报警', over: '恢复' },
  en: { label: 'Telemetry around the event', on: 'on', off: 'off', alarm: 'Alarm', over: 'Over' },
});

const stripHeight = 92;
const stripGap = 46;

/** One strip a point under one another on one time axis, with the alarms as marks. */
export function TelemetryStrips({ strips, from, to, ticket }: { strips: readonly Strip[]; from: string; to: string; ticket: Ticket }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const formats = useSiteFormats(ticket.site);
  const option = useMemo(() => {
    const marks = ticket.alarms.flatMap((alarm) => [
      { xAxis: Date.parse(alarm.activeAt), name: `${t.alarm}: ${localText(alarm.texts, language, alarm.text)}`, lineStyle: { color: '#d92d20', width: 2 } },
      ...(alarm.clearedAt === null ? [] : [{ xAxis: Date.parse(alarm.clearedAt), name: t.over, lineStyle: { color: '#12805c', type: 'dashed' } }]),
    ]);
    const tops = strips.map((_, index) => 34 + index * (stripHeight + stripGap));
    return {
      tooltip: { trigger: 'axis' },
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      dataZoom: [{ type: 'inside', xAxisIndex: strips.map((_, index) => index), filterMode: 'none' }],
      title: strips.map((strip, index) => ({ text: strip.name, left: 8, top: (tops[index] ?? 0) - 28, textStyle: { fontSize: 13, fontWeight: 600 } })),
      grid: tops.map((top) => ({ left: 60, right: 24, top, height: stripHeight })),
      xAxis: strips.map((_, index) => ({
        type: 'time', gridIndex: index, min: Date.parse(from), max: Date.parse(to), axisLabel: { show: index === strips.length - 1, formatter: (value: number) => formats.time(value) },
        axisPointer: { label: { formatter: ({ value }: { value: number }) => formats.timeWithSeconds(value) } },
      })),
      yAxis: strips.map((strip, index) =>
        strip.flag
          ? { type: 'value', gridIndex: index, min: 0, max: 1, interval: 1, axisLabel: { formatter: (value: number) => (value === 1 ? t.on : t.off) } }
          : { type: 'value', gridIndex: index, scale: true, splitNumber: 2, axisLabel: { formatter: (value: number) => formats.number(value) } },
      ),
      series: strips.map((strip, index) => ({
        name: strip.name, type: 'line', xAxisIndex: index, yAxisIndex: index, step: strip.flag ? 'end' : undefined, showSymbol: strip.samples.length < 40, symbolSize: 5, connectNulls: false, areaStyle: strip.flag ? { opacity: 0.18 } : undefined,
        data: stripSeries(strip.samples, Date.parse(to), strip.flag), markLine: { symbol: 'none', silent: true, label: { show: false }, data: marks },
      })),
    };
  }, [strips, from, to, ticket.alarms, t, language, formats]);
  return <Chart option={option} height={50 + strips.length * (stripHeight + stripGap)} label={`${t.label}: ${strips.map((strip) => strip.name).join(', ')}`} />;
}
