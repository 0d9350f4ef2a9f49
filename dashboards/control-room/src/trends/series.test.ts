import { describe, expect, it } from 'vitest';
import type { Reading } from './gaps';
import { seriesOf } from './series';

const hour = 3_600_000;
const bucket = (hours: number, mean: number, quality: Reading['quality'] = 'good', half = 1): Reading => ({
  at: hours * hour, value: mean, mean, min: mean - half, max: mean + half, count: 9, quality,
});

describe('what is drawn of a point', () => {
  it('is a mean with a band around it, both broken at a gap', () => {
    const { line, low, spread } = seriesOf([bucket(0, 5), bucket(1, 6), bucket(4, 7)], hour, false);
    expect(line).toEqual([[0, 5], [hour, 6], [2 * hour, null], [4 * hour, 7]]);
    expect(low).toEqual([[0, 4], [hour, 5], [2 * hour, null], [4 * hour, 6]]);
    expect(spread.map(([, value]) => value)).toEqual([2, 2, null, 2]);
  });

  it('passes no line through bad quality, but shows what was measured in it', () => {
    const { line, unsure, alone } = seriesOf([bucket(0, 5), bucket(1, 6, 'bad'), bucket(2, 7), bucket(3, 7)], hour, false);
    expect(line.map(([, value]) => value)).toEqual([5, null, 7, 7]);
    expect(unsure).toEqual([[hour, 6]]);
    expect(alone).toEqual([[0, 5]]);
  });

  it('has no band where each bucket has one value', () => {
    expect(seriesOf([bucket(0, 5, 'good', 0)], hour, false).low).toEqual([]);
  });

  it('of an on/off point is its last state, in its lane, and a band where it was both', () => {
    const both: Reading = { at: 0, value: 0, mean: 0.2, min: 0, max: 1, count: 4, quality: 'good' };
    const { line, low, spread } = seriesOf([both], hour, true, undefined, (value) => 2 + value * 0.5);
    expect([line, low, spread]).toEqual([[[0, 2]], [[0, 2]], [[0, 0.5]]]);
  });

  it('of an on/off point goes on to the end, but not over a silence', () => {
    const on: Reading = { at: 0, value: 1, mean: 1, min: 1, max: 1, count: 1, quality: 'good' };
    expect(seriesOf([on], 1_000, true, 200_000).line).toEqual([[0, 1], [200_000, 1]]);
    expect(seriesOf([on], 1_000, true, 2 * hour).line).toEqual([[0, 1]]);
    expect(seriesOf([{ ...on, quality: 'stale' }], 1_000, true, 200_000).line).toEqual([[0, null]]);
  });
});
