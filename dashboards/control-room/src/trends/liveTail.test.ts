import { expect, it } from 'vitest';
import { extended, liveReading } from './liveTail';

const change = { id: 's/b/d/p', time: '2026-03-01T00:00:10Z', quality: 'good', stale: false };
const at = Date.parse(change.time);

it('a live value is a reading', () => {
  expect(liveReading({ ...change, value: true })).toMatchObject({ at, value: 1, quality: 'good' });
  expect(liveReading({ ...change, value: 4.5, stale: true })).toMatchObject({ value: 4.5, quality: 'stale' });
  expect(liveReading({ ...change, value: null, quality: 'bad' })).toMatchObject({ value: null, quality: 'bad' });
  expect(liveReading({ ...change, value: 'running' })).toBeUndefined();
});

it('live values go on behind the last bucket, and none counts twice', () => {
  const bucket = { at: at - 10_000, value: 1, mean: 1, min: 1, max: 1, count: 5, quality: 'good' as const };
  const told = [at - 5_000, at, at + 1_000].map((time) => ({ ...bucket, at: time, count: 1 }));
  expect(extended([bucket], told, 10_000).map((reading) => reading.at)).toEqual([at - 10_000, at, at + 1_000]);
  expect(extended([], told, 10_000)).toEqual(told);
});
