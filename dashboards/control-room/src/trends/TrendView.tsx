import { Alert, Space, Spin } from 'antd';
import { useFormats } from '../shared/formats';
import { ProblemNote } from '../shared/ProblemNote';
import { useTexts } from '../texts/useTexts';
import { CursorTable } from './CursorTable';
import { ExportMenu } from './ExportMenu';
import { PeriodAlarms } from './PeriodAlarms';
import { ReadingTable } from './ReadingTable';
import type { Span } from './span';
import { TrendChart } from './TrendChart';
import { trendTexts } from './trendTexts';
import { useHistories } from './useHistories';
import { usePeriodAlarms } from './usePeriodAlarms';
import { usePointsById } from './usePointsById';

interface TrendViewProps {
  ids: readonly string[];
  span: Span;
  zone: string;
  width: number;
  asTable: boolean;
  cursor: number | undefined;
  onCursor: (at: number | undefined) => void;
  onView: (from: number, to: number) => void;
  onRemove: (id: string) => void;
}

/** The chosen points over the chosen time: curves or table, values at the cursor, alarms. */
export function TrendView({ ids, span, zone, width, asTable, cursor, onCursor, onView, onRemove }: TrendViewProps) {
  const t = useTexts(trendTexts);
  const formats = useFormats(zone);
  const { points, missing } = usePointsById(ids);
  const histories = useHistories(ids, span);
  const alarms = usePeriodAlarms(ids, span);
  const marks = alarms.data ?? noAlarms;
  const at = cursor !== undefined && cursor >= span.from && cursor <= span.to ? cursor : span.to;
  return (
    <>
      <Space wrap className="trend-facts" role="status">
        {`${formats.dateTime(span.from)} – ${formats.dateTime(span.to)}`}
        <span>{t.zone(zone)}</span>
        <span>{t.bucket(formats.duration(span.width))}</span>
        {span.live && <b>● {t.live}</b>}
        <ExportMenu points={points} histories={histories.of} loading={histories.loading} span={span} />
        {histories.loading && (
          <>
            <Spin size="small" /> {t.loading}
          </>
        )}
      </Space>
      {missing.map((id) => (
        <Alert key={id} type="warning" showIcon title={`${id}: ${t.gone}`} closable={{ onClose: () => onRemove(id), 'aria-label': t.remove(id) }} />
      ))}
      <ProblemNote problem={histories.problem} retry={histories.retry} />
      <ProblemNote problem={alarms.error} retry={() => void alarms.refetch()} />
      {[...histories.of.values()].some((history) => history.truncated) && <Alert type="info" showIcon title={t.truncated} />}
      {asTable ? (
        <ReadingTable points={points} histories={histories.of} from={span.from} zone={zone} />
      ) : (
        <>
          <TrendChart points={points} ids={ids} histories={histories.of} alarms={marks} span={span} zone={zone} width={width} cursor={cursor} onCursor={onCursor} onView={onView} />
          <p className="trend-help">
            {t.legendBand} {t.help}
          </p>
          <CursorTable points={points} ids={ids} histories={histories.of} at={at} zone={zone} onRemove={onRemove} />
        </>
      )}
      <PeriodAlarms alarms={marks} points={points} zone={zone} />
    </>
  );
}

const noAlarms: never[] = [];
