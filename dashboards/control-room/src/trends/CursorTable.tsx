import { CloseOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import type { Point } from '../api/types';
import { Quality } from '../points/Quality';
import { valueText } from '../points/valueText';
import { useFormats } from '../shared/formats';
import { useTexts } from '../texts/useTexts';
import { useColourScheme } from '../theme/colourScheme';
import { readingAt } from './cursor';
import type { Reading } from './gaps';
import type { History } from './history';
import { canBeDrawn, isSwitch } from './panels';
import { strokeOf } from './strokes';
import { trendTexts } from './trendTexts';

interface CursorTableProps {
  points: readonly Point[];
  ids: readonly string[];
  histories: ReadonlyMap<string, History>;
  /** The cursor, or the end of what is shown. */
  at: number;
  zone: string;
  onRemove: (id: string) => void;
}

/** The key to the lines, with every point's value at the cursor. */
export function CursorTable({ points, ids, histories, at, zone, onRemove }: CursorTableProps) {
  const t = useTexts(trendTexts);
  const formats = useFormats(zone);
  const rows = points.map((point) => {
    const history = histories.get(point.id);
    return { point, reading: history === undefined ? undefined : readingAt(history, at) };
  });
  const text = (point: Point, value: number | null | undefined): string => valueText(isSwitch(point) && typeof value === 'number' ? value !== 0 : value, formats, t);
  return (
    <Table<(typeof rows)[number]>
      size="small"
      pagination={false}
      rowKey={({ point }) => point.id}
      dataSource={rows}
      title={() => `${t.cursor}: ${formats.date(at)} ${formats.timeWithSeconds(at)}`}
      scroll={{ x: 700 }}
      columns={[
        { title: t.point, render: (_, { point }) => <PointName point={point} number={ids.indexOf(point.id) + 1} /> },
        { title: t.mean, align: 'right', className: 'number', render: (_, { point, reading }) => (reading === undefined ? t.noValue : `${text(point, isSwitch(point) ? reading.value : reading.mean ?? reading.value)} ${point.unit ?? ''}`) },
        { title: t.min, align: 'right', className: 'number', render: (_, { point, reading }) => isBucket(reading) && text(point, reading.min) },
        { title: t.max, align: 'right', className: 'number', render: (_, { point, reading }) => isBucket(reading) && text(point, reading.max) },
        { title: t.samples, align: 'right', className: 'number', render: (_, { reading }) => reading?.count },
        { title: t.quality, render: (_, { reading }) => reading !== undefined && <Quality of={reading.quality} /> },
        { title: '', width: 56, render: (_, { point }) => <Button type="text" icon={<CloseOutlined />} aria-label={t.remove(point.name)} title={t.remove(point.name)} onClick={() => onRemove(point.id)} /> },
      ]}
    />
  );
}

function isBucket(reading: Reading | undefined): reading is Reading {
  return reading !== undefined && reading.min !== null;
}

function PointName({ point, number }: { point: Point; number: number }) {
  const t = useTexts(trendTexts);
  const { colour, dash } = strokeOf(number - 1, useColourScheme());
  const dashes = dash === 'solid' ? undefined : dash === 'dashed' ? '6 4' : dash === 'dotted' ? '2 3' : dash.join(' ');
  return (
    <>
      <svg width="44" height="14" aria-hidden className="trend-stroke">
        <line x1="0" y1="7" x2="44" y2="7" stroke={colour} strokeWidth="3" strokeDasharray={dashes} />
      </svg>
      <b>{number}</b> {point.name} <small className="trend-where">{`${point.asset?.name ?? point.box} · ${point.site}`}</small>
      {!canBeDrawn(point) && <small> ({t.noDraw})</small>}
    </>
  );
}
