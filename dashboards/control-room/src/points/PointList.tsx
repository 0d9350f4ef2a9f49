import type { Point } from '../api/types';
import { useSites } from '../shared/useSites';
import { useMemo } from 'react';
import { useTexts } from '../texts/useTexts';
import { PointLine } from './PointLine';
import { pointRows } from './pointRows';
import { pointTexts } from './pointTexts';
import { useOpenAlarms } from './useOpenAlarms';
import { useVisibleRows } from './useVisibleRows';

const rowHeight = 48;

/** Points below the headings of their assets; only the rows that are seen are drawn and follow the live stream. */
export function PointList({ points, selected, onSelect }: { points: readonly Point[]; selected: ReadonlySet<string>; onSelect: (id: string, selected: boolean) => void }) {
  const t = useTexts(pointTexts);
  const sites = useSites();
  const alarms = useOpenAlarms();
  const rows = useMemo(() => pointRows(points), [points]);
  const { first, end, ref } = useVisibleRows(rows.length, rowHeight);
  return (
    <div role="table" aria-label={t.table} aria-rowcount={rows.length + 1} className="point-table">
      <div role="row" aria-rowindex={1} className="point-row point-head">
        <div role="columnheader" aria-label={t.trendOf(selected.size)} />
        <div role="columnheader">{t.point}</div>
        <div role="columnheader">{t.value}</div>
        <div role="columnheader">{t.quality}</div>
        <div role="columnheader">{t.age}</div>
        <div role="columnheader">{t.alarm}</div>
        <div role="columnheader">{t.trend}</div>
      </div>
      <div role="rowgroup" className="point-scroll" ref={ref} tabIndex={0} aria-label={t.table}>
        <div role="presentation" style={{ height: rows.length * rowHeight, position: 'relative' }}>
          {rows.slice(first, end).map((row, i) => {
            const index = first + i;
            const top = index * rowHeight;
            return row.kind === 'group' ? (
              <div key={row.key} role="row" aria-rowindex={index + 2} className="point-row point-group" style={{ top }}>
                <div role="rowheader" aria-colspan={7}>
                  {t.group(sites.name(row.site), row.asset ?? t.noAsset)} <small>{row.count}</small>
                </div>
              </div>
            ) : (
              <PointLine key={row.point.id} point={row.point} alarm={alarms.get(row.point.id)} index={index} top={top} selected={selected.has(row.point.id)} onSelect={onSelect} />
            );
          })}
        </div>
      </div>
    </div>
  );
}
