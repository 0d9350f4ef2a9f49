import { describe, expect, it } from 'vitest';
import { pieces, unsureStretches, type Reading } from './gaps';

const minute = 60_000;

function reading(minutes: number, quality: Reading['quality'] = 'good', value: number | null = 1): Reading {
  return { at: minutes * minute, value, mean: value, min: value, max: value, count: 1, quality };
}

const shape = (readings: Reading[], width: number): string =>
  pieces(readings, width).map((piece) => (piece.kind === 'gap' ? '|' : piece.alone ? 'o' : piece.reading.quality === 'good' ? '-' : 'x')).join('');

describe('gaps', () => {
  it('are where a wide bucket has no sample', () => {
    expect(shape([0, 15, 30, 60, 75].map((m) => reading(m)), 15 * minute)).toBe('---|--');
  });

  it('are not where an unchanged value is repeated every five minutes, however narrow the buckets', () => {
    expect(shape([0, 5, 10, 15].map((m) => reading(m)), 1_000)).toBe('----');
    expect(shape([0, 5, 10, 15].map((m) => reading(m)), 5 * minute)).toBe('----');
  });

  it('are not where two repetitions five minutes apart leave one bucket of five minutes between them empty', () => {
    expect(shape([0, 10, 15].map((m) => reading(m)), 5 * minute)).toBe('---');
    expect(shape([0, 15, 20].map((m) => reading(m)), 5 * minute)).toBe('o|--');
  });

  it('are where a box was silent for longer than it ever is', () => {
    expect(shape([0, 5, 12, 17].map((m) => reading(m)), 1_000)).toBe('--|--');
  });

  it('tell what lies alone, which a line would not show', () => {
    expect(shape([0, 60, 120].map((m) => reading(m)), minute)).toBe('o|o|o');
    expect(shape([reading(0), reading(1, 'bad'), reading(2)], minute)).toBe('oxo');
  });

  it('have a begin and an end', () => {
    expect(pieces([reading(0), reading(60)], 15 * minute)[1]).toEqual({ kind: 'gap', from: 15 * minute, to: 60 * minute });
  });
});

describe('bad quality', () => {
  it('is shaded from its first bucket to the next good one', () => {
    const readings = [reading(0), reading(1, 'bad', null), reading(2, 'bad', null), reading(3), reading(4, 'stale')];
    expect(unsureStretches(readings, minute)).toEqual([
      { from: minute, to: 3 * minute, quality: 'bad' },
      { from: 4 * minute, to: 5 * minute, quality: 'stale' },
    ]);
  });

  it('of a sample lasts until the next sample', () => {
    expect(unsureStretches([reading(0, 'bad'), reading(5)], 0)).toEqual([{ from: 0, to: 5 * minute, quality: 'bad' }]);
  });

  it('is not stretched over a gap', () => {
    expect(unsureStretches([reading(0, 'bad'), reading(60)], minute)).toEqual([{ from: 0, to: minute, quality: 'bad' }]);
  });
});
