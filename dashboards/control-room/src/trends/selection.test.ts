import { describe, expect, it } from 'vitest';
import { addressOf, periodBetween, selectionOf, type TrendSelection } from './selection';

const hour = 3_600_000;

describe('the address of a trend', () => {
  it.each<TrendSelection>([
    { points: ['hengtai/box-1/pumps/flow', 'hengtai/box-1//devices/pumps/online'], period: { kind: 'last', length: 8 * hour } },
    { points: ['s/b/d/a,b', 's/b/d/50%', 's/b/d/%2C'], period: { kind: 'fixed', from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 2, 0, 0, 0, 5) } },
    { points: [], period: { kind: 'last', length: 95_000 } },
  ])('leads back to the same selection', (selection) => {
    expect(selectionOf(new URLSearchParams(addressOf(selection).toString()))).toEqual(selection);
  });

  it('takes at most ten points, each once, and no nonsense', () => {
    const many = Array.from({ length: 14 }, (_, i) => `s/b/d/p${i}`).join(',');
    expect(selectionOf(new URLSearchParams({ points: many })).points).toHaveLength(10);
    expect(selectionOf(new URLSearchParams({ points: 's/b/d/p,s/b/d/p,nonsense,' })).points).toEqual(['s/b/d/p']);
  });

  it.each(['', 'last=7', 'last=1s', 'last=999999999s', 'from=2026-03-02&to=2026-03-01', 'from=x&to=y'])('shows the last day for %s', (text) => {
    expect(selectionOf(new URLSearchParams(text)).period).toEqual({ kind: 'last', length: 24 * hour });
  });
});

describe('a period after a zoom', () => {
  const now = Date.UTC(2026, 2, 1, 12);

  it('stands while it ends before now', () => {
    expect(periodBetween(now - 3 * hour, now - hour, now)).toEqual({ kind: 'fixed', from: now - 3 * hour, to: now - hour });
  });

  it('follows the clock when it reaches now', () => {
    expect(periodBetween(now - hour, now + hour, now)).toEqual({ kind: 'last', length: 2 * hour });
  });

  it('is never shorter than ten seconds', () => {
    expect(periodBetween(now - hour, now - hour + 20, now)).toEqual({ kind: 'fixed', from: now - hour - 9_980, to: now - hour + 20 });
  });
});
