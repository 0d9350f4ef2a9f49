import { useMemo, type KeyboardEvent } from 'react';
import type { Alarm, Point } from '../api/types';
import { Chart } from '../shared/Chart';
import { useFormats } from '../shared/formats';
import { useTexts } from '../texts/useTexts';
import { useColourScheme } from '../theme/colourScheme';
import type { History } from './history';
import { placesOf } from './layout';
import { panelsOf } from './panels';
import type { Span } from './span';
import { tickLabel } from './tickLabel';
import { timeTicks } from './timeTicks';
import { trendOption } from './trendOption';
import { trendTexts } from './trendTexts';
import { pointAt, useChartView } from './useChartView';

interface TrendChartProps {
  points: readonly Point[];
  ids: readonly string[];
  histories: ReadonlyMap<string, History>;
  alarms: readonly Alarm[];
  span: Span;
  zone: string;
  width: number;
  cursor: number | undefined;
  onCursor: (at: number | undefined) => void;
  onView: (from: number, to: number) => void;
}

/** The curves. Everything the mouse does the keyboard does too. */
export function TrendChart({ points, ids, histories, alarms, span, zone, width, cursor, onCursor, onView }: TrendChartProps) {
  const t = useTexts(trendTexts);
  const formats = useFormats(zone);
  const scheme = useColourScheme();
  const { chart, on, onReady } = useChartView({ onView, onCursor });
  const panels = useMemo(() => panelsOf(points), [points]);
  const { places, height } = useMemo(() => placesOf(panels), [panels]);
  const option = useMemo(() => {
    const length = span.to - span.from;
    // Marks also where one may pan to, before the next answer.
    const ticks = timeTicks(span.from - length, span.to + length, zone, Math.max(9, (width / 110) * 3));
    return trendOption({
      panels, places, ids, histories, alarms, span, scheme, ticks: ticks.at, tickLabel: (at) => tickLabel(at, ticks.step, zone, formats),
      cursorLabel: (at) => `${formats.date(at)} ${formats.timeWithSeconds(at)}`, alarmLabel: t.alarmMark,
    });
  }, [panels, places, ids, histories, alarms, span, scheme, zone, width, formats, t]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const length = span.to - span.from;
    const step = Math.max(span.width, length / 200);
    const at = cursor ?? span.to;
    const move = (to: number): void => {
      const within = Math.min(span.to, Math.max(span.from, to));
      onCursor(within);
      if (chart !== null) {
        pointAt(chart, within, (places[0]?.top ?? 0) + 5);
      }
    };
    const pan = (share: number): void => onView(span.from + length * share, span.to + length * share);
    const zoom = (share: number): void => onView(at - (at - span.from) * share, at + (span.to - at) * share);
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => (event.shiftKey ? pan(-0.25) : move(at - step)),
      ArrowRight: () => (event.shiftKey ? pan(0.25) : move(at + step)),
      Home: () => move(span.from),
      End: () => move(span.to),
      '+': () => zoom(0.5),
      '=': () => zoom(0.5),
      '-': () => zoom(2),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  };

  const names = points.map((point) => point.name).join(', ');
  return (
    <div role="group" aria-label={t.help} tabIndex={0} className="trend-chart" onKeyDown={onKeyDown}>
      <Chart option={option} height={height} label={t.label(names, formats.dateTime(span.from), formats.dateTime(span.to))} on={on} onReady={onReady} />
    </div>
  );
}
