import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { everyOf } from './bucketWidth';
import type { Reading } from './gaps';

/** One point's history over a time. */
export interface History {
  readonly readings: readonly Reading[];
  /** Of a bucket, ms; 0 for samples. */
  readonly width: number;
  /** There is more than the service gives at once. */
  readonly truncated: boolean;
}

/** Asks for buckets that InfluxDB makes. Instants and width in ms. */
export async function readHistory(point: string, from: number, to: number, width: number, signal?: AbortSignal): Promise<History> {
  const query = { point, from: new Date(from).toISOString(), to: new Date(to).toISOString(), every: everyOf(width) };
  const series = await answer(api.GET('/api/v1/telemetry', { params: { query }, signal }));
  return { readings: series.samples.map(readingOf), width, truncated: series.truncated };
}

/** The samples themselves, as many as the service gives at once. */
export async function readSamples(point: string, from: number, to: number, signal?: AbortSignal): Promise<Schema<'TelemetrySeries'>> {
  const query = { point, from: new Date(from).toISOString(), to: new Date(to).toISOString(), raw: true };
  return answer(api.GET('/api/v1/telemetry', { params: { query }, signal }));
}

function readingOf(bucket: Schema<'TelemetryBucket'>): Reading {
  const quality = bucket.quality === 'good' || bucket.quality === 'bad' ? bucket.quality : 'stale';
  return { at: Date.parse(bucket.time), value: bucket.value, mean: bucket.mean, min: bucket.min, max: bucket.max, count: bucket.count, quality };
}
