import { Table } from 'antd';
import { useMemo } from 'react';
import type { Point } from '../api/types';
import { valueText } from '../points/valueText';
import { useFormats } from '../shared/formats';
import { qualityWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import type { Reading } from './gaps';
import type { History } from './history';
import { isSwitch } from './panels';
import { readingRows, type ReadingRow } from './readingRows';
import { trendTexts } from './trendTexts';

/** The same as the curves, in words and numbers. */
export function ReadingTable({ points, histories, from, zone }: { points: readonly Point[]; histories: ReadonlyMap<string, History>; from: number; zone: string }) {
  const t = useTexts(trendTexts);
  const quality = useTexts(qualityWords);
  const formats = useFormats(zone);
  const rows = useMemo(() => readingRows(points.map((point) => point.id), histories, from), [points, histories, from]);
  const cell = (point: Point, reading: Reading | undefined): string => {
    if (reading === undefined) {
      return t.noValue;
    }

    const onOff = isSwitch(point);
    const value = valueText(onOff && reading.value !== null ? reading.value !== 0 : (reading.mean ?? reading.value), formats, t);
    const spread = !onOff && reading.min !== null && reading.max !== null && reading.max > reading.min ? ` (${valueText(reading.min, formats, t)}–${valueText(reading.max, formats, t)})` : '';
    return `${value}${spread}${reading.quality === 'good' ? '' : ` · ${wordOf(quality, reading.quality)}`}`;
  };
  return (
    <Table<ReadingRow>
      size="small"
      rowKey="at"
      dataSource={rows}
      pagination={{ pageSize: 50, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t.noValue }}
      columns={[
        { title: t.time, fixed: 'left', className: 'number', render: (_, row) => `${formats.date(row.at)} ${formats.timeWithSeconds(row.at)}` },
        ...points.map((point) => ({
          title: `${point.name}${point.unit === null ? '' : ` (${point.unit})`}`, key: point.id, className: 'number', render: (_: unknown, row: ReadingRow) => cell(point, row.readings.get(point.id)),
        })),
      ]}
    />
  );
}
