import type { Point } from '../api/types';
import { csvOf, type Cell } from './csv';
import type { History } from './history';
import { readSamples } from './history';

/** More makes a file that no spreadsheet opens. */
const mostSamples = 1_000_000;


/** What is shown, as a file: a line for each bucket of each point, instants in UTC (ISO 8601). */
export function bucketsCsv(points: readonly Point[], histories: ReadonlyMap<string, History>, from: number): string {
  const rows: Cell[][] = [['time', 'point', 'name', 'unit', 'mean', 'min', 'max', 'last', 'samples', 'quality']];
  for (const { id, name, unit } of points) {
    for (const { at, mean, min, max, value, count, quality } of histories.get(id)?.readings ?? []) {
      if (at >= from) {
        rows.push([new Date(at).toISOString(), id, name, unit, mean, min, max, value, count, quality]);
      }
    }
  }

  return csvOf(rows);
}

/**
 * Every sample of these points, read piece by piece as the service gives them.
 * @param progress is told how many there are so far.
 */
export async function samplesCsv(points: readonly Point[], from: number, to: number, signal: AbortSignal, progress: (count: number) => void): Promise<{ text: string; cut: boolean }> {
  const rows: Cell[][] = [['time', 'point', 'name', 'unit', 'value', 'text', 'quality']];
  for (const { id, name, unit } of points) {
    let since = from;
    for (let more = true; more && rows.length <= mostSamples; ) {
      const { samples, truncated } = await readSamples(id, since, to, signal);
      samples.forEach((sample) => rows.push([new Date(sample.time).toISOString(), id, name, unit, sample.value, sample.text, sample.quality]));
      progress(rows.length - 1);
      const last = samples.at(-1);
      more = truncated && last !== undefined;
      // The store keeps one sample of a point per millisecond.
      since = last === undefined ? to : Date.parse(last.time) + 1;
    }
  }

  return { text: csvOf(rows.slice(0, mostSamples + 1)), cut: rows.length > mostSamples };
}
