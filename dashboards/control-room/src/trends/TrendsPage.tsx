import { Card, Empty, Segmented, Space } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ProblemNote } from '../shared/ProblemNote';
import { serverNow } from '../shared/serverClock';
import { useTexts } from '../texts/useTexts';
import { PeriodBar } from './PeriodBar';
import { PointAdder } from './PointAdder';
import { addressOf, periodBetween, selectionOf, type TrendSelection } from './selection';
import { TrendView } from './TrendView';
import './trends.css';
import { trendTexts } from './trendTexts';
import { useSpan } from './useSpan';
import { useWidth } from './useWidth';
import { useZone } from './useZone';

/** What points did over time: up to ten, over any period, one link for it all. */
export default function TrendsPage() {
  const t = useTexts(trendTexts);
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const selection = useMemo(() => selectionOf(new URLSearchParams(text)), [text]);
  const { width, ref } = useWidth();
  const span = useSpan(selection.period, width);
  const [cursor, setCursor] = useState<number>();
  const { zone, several } = useZone(selection.points);
  const asTable = address.get('view') === 'table';
  const show = (next: Partial<TrendSelection> & { table?: boolean }, replace = false): void => {
    const to = addressOf({ ...selection, ...next });
    if (next.table ?? asTable) {
      to.set('view', 'table');
    }

    setAddress(to, { replace });
  };

  return (
    <div className="trends" ref={ref}>
      <Card styles={{ body: { padding: 12 } }}>
        <Space wrap className="trend-bar">
          <PeriodBar period={selection.period} span={span} zone={zone} onChange={(period) => show({ period })} />
          <PointAdder chosen={selection.points} onAdd={(id) => show({ points: [...selection.points, id] })} />
          <Segmented
            aria-label={t.view}
            value={asTable ? 'table' : 'chart'}
            onChange={(view) => show({ table: view === 'table' })}
            options={[{ value: 'chart', label: t.chart }, { value: 'table', label: t.table }]}
          />
        </Space>
        {several && <ProblemNote problem={new Error(t.otherZones)} />}
        {selection.points.length === 0 ? (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />
        ) : (
          <TrendView
            ids={selection.points}
            span={span}
            zone={zone}
            width={width}
            asTable={asTable}
            cursor={cursor}
            onCursor={setCursor}
            onView={(from, to) => show({ period: periodBetween(from, Math.min(to, serverNow()), serverNow()) }, true)}
            onRemove={(id) => show({ points: selection.points.filter((each) => each !== id) })}
          />
        )}
      </Card>
    </div>
  );
}
