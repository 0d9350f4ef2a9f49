import { describe, expect, it } from 'vitest';
import type { Clock, Ticket } from '../api/types';
import { clockNow, clocksByLevel } from './openClocks';

const now = Date.parse('2026-03-01T05:00:00Z');
const clock = (ticket: string, more: Partial<Clock> = {}): Clock => ({ ticket, kind: 'accept', standing: 'running', dueAt: '2026-03-01T05:10:00+00:00', heldAt: null, leftMs: null, ...more }) as Clock;
const tickets = new Map([['a', 2], ['b', 2], ['c', 4]].map(([number, level]) => [String(number), { number, level, state: number === 'c' ? 'onHold' : 'dispatched' } as Ticket]));

describe('a clock now', () => {
  it('runs, and has run out in the instant it is due, before the service says so', () => {
    expect(clockNow(clock('a'), now)).toMatchObject({ standing: 'running', leftMs: 600_000 });
    expect(clockNow(clock('a'), now + 600_000)).toMatchObject({ standing: 'overdue', leftMs: 0 });
  });

  it('stands still while it is held', () => {
    expect(clockNow(clock('a', { standing: 'held', heldAt: '2026-03-01T04:00:00+00:00', dueAt: null, leftMs: 5_000 }), now)).toMatchObject({ standing: 'held', leftMs: 5_000 });
  });

  it('has no time while none is agreed', () => {
    expect(clockNow(clock('a', { dueAt: null }), now)).toMatchObject({ standing: 'open', leftMs: null });
  });
});

describe('clocks by level', () => {
  const late = clock('b', { dueAt: '2026-03-01T04:00:00+00:00' });
  const levels = clocksByLevel(tickets, [clock('a'), late, clock('b', { kind: 'arrive' }), clock('closed')], now, 2);

  it('counts tickets, those overdue once, those on hold', () => {
    expect(levels.map(({ tickets: open, overdue, held }) => [open, overdue, held])).toEqual([[0, 0, 0], [2, 1, 0], [0, 0, 0], [1, 0, 1], [0, 0, 0]]);
  });

  it('shows a ticket’s most urgent clock, what has run out first, and nothing of closed tickets', () => {
    expect(levels[1]?.next.map((one) => [one.clock.ticket, one.clock.kind, one.standing])).toEqual([['b', 'accept', 'overdue'], ['a', 'accept', 'running']]);
  });
});
