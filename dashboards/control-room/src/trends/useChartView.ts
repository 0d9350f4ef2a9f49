import type { EChartsType } from 'echarts/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isRecord } from '../api/problem';

interface ChartViewOptions {
  /** The wheel or a drag has come to rest at another part of time. ms. */
  onView: (from: number, to: number) => void;
  onCursor: (at: number | undefined) => void;
}

/** Until no more wheel turns come, ms. */
const rest = 250;

/** What a person does in the chart, as times: ECharts speaks of untyped events. */
export function useChartView({ onView, onCursor }: ChartViewOptions) {
  const [chart, setChart] = useState<EChartsType | null>(null);
  const wanted = useRef({ onView, onCursor });
  useEffect(() => {
    wanted.current = { onView, onCursor };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const frame = useRef<number>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      cancelAnimationFrame(frame.current ?? 0);
    },
    [],
  );
  const on = useMemo(
    () => ({
      datazoom: (_: unknown, of: EChartsType) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          const view = of.isDisposed() ? undefined : viewOf(of.getOption());
          if (view !== undefined) {
            wanted.current.onView(view.from, view.to);
          }
        }, rest);
      },
      // Once a frame: a mouse tells of more than can be shown.
      updateAxisPointer: (event: unknown) => {
        cancelAnimationFrame(frame.current ?? 0);
        frame.current = requestAnimationFrame(() => wanted.current.onCursor(cursorOf(event)));
      },
    }),
    [],
  );
  return { chart, on, onReady: setChart };
}

/** Puts the cursor of all panels at a time, as the mouse would. */
export function pointAt(chart: EChartsType, at: number, y: number): void {
  const x: unknown = chart.convertToPixel({ xAxisIndex: 0 }, at);
  if (typeof x === 'number') {
    chart.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'mousemove', x, y });
  }
}

function viewOf(option: unknown): { from: number; to: number } | undefined {
  const zooms = isRecord(option) ? option['dataZoom'] : undefined;
  const zoom: unknown = Array.isArray(zooms) ? zooms[0] : undefined;
  const [from, to] = isRecord(zoom) ? [zoom['startValue'], zoom['endValue']] : [];
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
}

function cursorOf(event: unknown): number | undefined {
  const axes = isRecord(event) ? event['axesInfo'] : undefined;
  const axis: unknown = Array.isArray(axes) ? axes[0] : undefined;
  const value = isRecord(axis) ? axis['value'] : undefined;
  return typeof value === 'number' ? value : undefined;
}
