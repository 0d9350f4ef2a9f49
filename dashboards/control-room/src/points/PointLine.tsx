import { LineChartOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import type { Alarm, Point } from '../api/types';
import { useLivePoint } from '../live/LiveProvider';
import { useFormats } from '../shared/formats';
import { LevelTag } from '../shared/LevelTag';
import { useNow } from '../shared/useNow';
import { useTexts } from '../texts/useTexts';
import { addressOf, presets } from '../trends/selection';
import { pointTexts } from './pointTexts';
import { Quality } from './Quality';
import { valueText } from './valueText';

interface PointLineProps {
  point: Point;
  alarm: Alarm | undefined;
  index: number;
  top: number;
  selected: boolean;
  onSelect: (id: string, selected: boolean) => void;
}

/** One point with its value as the live stream tells it. */
export const PointLine = memo(function PointLine({ point, alarm, index, top, selected, onSelect }: PointLineProps) {
  const t = useTexts(pointTexts);
  const formats = useFormats();
  const live = useLivePoint(point.id) ?? point;
  const quality = live.stale ? 'stale' : live.quality;
  return (
    <div role="row" aria-rowindex={index + 2} className="point-row" style={{ top }}>
      <div role="cell">
        <Checkbox checked={selected} aria-label={t.select(point.name)} onChange={(change) => onSelect(point.id, change.target.checked)} />
      </div>
      <div role="cell" className="point-name">
        <span>{point.name}</span>
        <small title={point.id}>{point.present ? point.id : `${point.id} · ${t.gone}`}</small>
      </div>
      <div role="cell" className="point-value number">
        {valueText(live.value, formats, t)} {live.value !== null && point.unit}
        {quality !== 'good' && live.value !== null && <small>{t.lastKnown}</small>}
      </div>
      <div role="cell">
        <Quality of={quality} />
      </div>
      <div role="cell" className="number">
        <Age time={live.time} />
      </div>
      <div role="cell" className="point-alarm">
        {alarm !== undefined && (
          <Link to={`/alarms/${alarm.id}`} aria-label={t.open(alarm.text)} title={alarm.text}>
            <LevelTag level={alarm.level} /> {alarm.text}
          </Link>
        )}
      </div>
      <div role="cell">
        <Link className="point-trend" to={`/trends?${addressOf({ points: [point.id], period: { kind: 'last', length: presets['8h'] } }).toString()}`} aria-label={t.showTrend(point.name)}>
          <LineChartOutlined />
        </Link>
      </div>
    </div>
  );
});

function Age({ time }: { time: string | null }) {
  const t = useTexts(pointTexts);
  const formats = useFormats();
  const now = useNow();
  return time === null ? t.never : <span title={formats.dateTime(time)}>{t.ago(formats.duration(Math.max(0, now - Date.parse(time))))}</span>;
}
