import type { Schema } from '../../api/types';

type Bucket = Pick<Schema<'TelemetryBucket'>, 'time' | 'value' | 'quality'>;

/**
 * A point's values for a chart, ms and number; a gap where nothing is known. Boxes report a change and then nothing until the next one: a flag holds
 * its last good value to the end of what is shown.
 */
export function stripSeries(samples: readonly Bucket[], end: number, hold: boolean): [number, number | null][] {
  const series = samples.map((sample): [number, number | null] => [Date.parse(sample.time), sample.quality === 'bad' ? null : sample.value]);
  const last = series.at(-1);
  if (hold && last !== undefined && last[1] !== null && last[0] < end) {
    series.push([end, last[1]]);
  }

  return series;
}
