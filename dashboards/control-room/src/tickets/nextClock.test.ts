import { describe, expect, it } from 'vitest';
import type { Clock } from '../api/types';
import { clockAt, nextClock } from './nextClock';

const noon = Date.parse('2026-03-01T12:00:00Z');
const at = (minutes: number): string => new Date(noon + minutes * 60_000).toISOString();
const clock = (kind: Clock['kind'], due: number | null, more: Partial<Clock> = {}): Clock => ({
  ticket: '260301-001-8', level: 2, site: 'hengtai', kind, round: 1, standing: 'running', startedAt: at(-30), targetMinutes: 60, dueAt: due === null ? null : at(due), warnAt: at(15), heldAt: null,
  runMs: 0, heldMs: 0, leftMs: null, stoppedAt: null, breachedAt: null, ...more,
});

describe('the next clock', () => {
  it('is the one due first', () => {
    expect(nextClock([clock('handle', 90), clock('arrive', 30), clock('verify', 60)])?.kind).toBe('arrive');
  });

  it('is the one that has run out before those that run', () => {
    expect(nextClock([clock('arrive', 5), clock('accept', -5, { standing: 'overdue' })])?.kind).toBe('accept');
  });

  it('is none that was stopped or does not count', () => {
    expect(nextClock([clock('accept', -5, { stoppedAt: at(-6), standing: 'met' }), clock('handle', 1, { standing: 'void' })])).toBeUndefined();
  });

  it('is held before not agreed, and running before both', () => {
    const held = clock('handle', null, { heldAt: at(-1), standing: 'held', leftMs: 1 });
    const open = clock('arrive', null);
    expect(nextClock([open, held])?.kind).toBe('handle');
    expect(nextClock([open, held, clock('followUp', 4_000)])?.kind).toBe('followUp');
  });
});

describe('a clock now', () => {
  it('runs, warns after three quarters, and runs out at the instant it is due', () => {
    const half = clock('handle', 30);
    expect(clockAt(half, noon)).toEqual({ look: 'running', left: 1_800_000, used: 0.5 });
    expect(clockAt(half, Date.parse(at(15))).look).toBe('soon');
    expect(clockAt(half, Date.parse(at(30))).look).toBe('overdue');
    expect(clockAt(half, Date.parse(at(31)))).toEqual({ look: 'overdue', left: -60_000, used: 1 });
  });

  it('says what is left while it is held', () => {
    expect(clockAt(clock('handle', null, { heldAt: at(-1), standing: 'held', leftMs: 900_000 }), noon)).toEqual({ look: 'held', left: 900_000, used: 0.75 });
  });

  it('is open while nothing is agreed', () => {
    expect(clockAt(clock('arrive', null, { targetMinutes: null }), noon)).toEqual({ look: 'open' });
  });
});
