import { BarChart, HeatmapChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent, AxisPointerComponent, DataZoomComponent, GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TitleComponent, ToolboxComponent, TooltipComponent, VisualMapComponent,
} from 'echarts/components';
import { init, use as register, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useColourScheme } from '../theme/colourScheme';

register([
  AriaComponent, AxisPointerComponent, BarChart, CanvasRenderer, DataZoomComponent, GridComponent, HeatmapChart, LegendComponent, LineChart, MarkAreaComponent, MarkLineComponent, PieChart, ScatterChart,
  TitleComponent, ToolboxComponent, TooltipComponent, VisualMapComponent,
]);

interface ChartProps {
  option: EChartsCoreOption;
  height?: number | string;
  /** Says what the chart shows, for those who do not see it. */
  label: string;
  /** ECharts' events by name, such as `datazoom`. */
  on?: Readonly<Record<string, (event: unknown, chart: EChartsType) => void>>;
  /** Gets the chart when it is made, and null when it is taken away: for actions from the keyboard. Must stay the same function. */
  onReady?: (chart: EChartsType | null) => void;
}

/** An ECharts chart that follows its box and the page's colours. Import it only from pages that are loaded when opened: ECharts is large. */
export function Chart({ option, height = 320, label, on, onReady }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const scheme = useColourScheme();
  useEffect(() => {
    if (element.current === null) {
      return;
    }

    const made = init(element.current, scheme === 'dark' ? 'dark' : undefined, { renderer: 'canvas' });
    chart.current = made;
    const size = new ResizeObserver(() => made.resize());
    size.observe(element.current);
    onReady?.(made);
    return () => {
      onReady?.(null);
      size.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, [scheme, onReady]);
  useEffect(() => {
    chart.current?.setOption({ backgroundColor: 'transparent', animation: false, aria: { enabled: true }, ...option }, { notMerge: true });
  }, [option, scheme]);
  useEffect(() => {
    const made = chart.current;
    for (const [name, handle] of Object.entries(on ?? {})) {
      made?.on(name, (event: unknown) => handle(event, made));
    }

    return () => Object.keys(on ?? {}).forEach((name) => made?.off(name));
  }, [on, scheme]);
  return <div ref={element} role="img" aria-label={label} style={{ height, width: '100%' }} />;
}
