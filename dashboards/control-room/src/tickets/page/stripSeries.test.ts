import { expect, it } from 'vitest';
import { stripSeries } from './stripSeries';

const sample = (second: number, value: number | null, quality = 'good') => ({ time: new Date(second * 1_000).toISOString(), value, quality });

it('shows bad quality as a gap', () => {
  expect(stripSeries([sample(1, 5), sample(2, 6, 'bad'), sample(3, 7)], 9_000, false)).toEqual([[1_000, 5], [2_000, null], [3_000, 7]]);
});

it('holds a flag to the end, but nothing that is not known', () => {
  expect(stripSeries([sample(1, 1)], 9_000, true)).toEqual([[1_000, 1], [9_000, 1]]);
  expect(stripSeries([sample(1, 1, 'bad')], 9_000, true)).toEqual([[1_000, null]]);
  expect(stripSeries([], 9_000, true)).toEqual([]);
});
