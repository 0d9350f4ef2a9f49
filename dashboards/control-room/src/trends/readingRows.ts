import type { Reading } from './gaps';
import type { History } from './history';

/** One time with what each point had then. */
export interface ReadingRow {
  readonly at: number;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Histories side by side, the latest first. */
export function readingRows(ids: readonly string[], histories: ReadonlyMap<string, History>, from: number): ReadingRow[] {
  const rows = new Map<number, Map<string, Reading>>();
  for (const id of ids) {
    for (const reading of histories.get(id)?.readings ?? []) {
      if (reading.at >= from) {
        const row = rows.get(reading.at) ?? new Map<string, Reading>();
        rows.set(reading.at, row.set(id, reading));
      }
    }
  }

  return [...rows].map(([at, readings]) => ({ at, readings })).sort((a, b) => b.at - a.at);
}
