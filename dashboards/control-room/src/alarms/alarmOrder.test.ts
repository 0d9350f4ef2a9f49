import { describe, expect, it } from 'vitest';
import type { Alarm } from '../api/types';
import { byUrgency, holdsOf, isStanding } from './alarmOrder';

function alarm(id: number, more: Partial<Alarm> = {}): Alarm {
  return { id, level: 3, state: 'unacknowledged', open: true, activeAt: '2026-03-01T04:30:00+00:00', clearedAt: null, ...more } as Alarm;
}

describe('the order of alarms', () => {
  it('puts what nobody has seen before anything acknowledged, then the level, then the latest', () => {
    const acknowledged = alarm(1, { level: 1, state: 'acknowledged' });
    const ordinary = alarm(2, { level: 4 });
    const urgent = alarm(3, { level: 2 });
    const returned = alarm(4, { level: 2, state: 'returnedUnacknowledged', activeAt: '2026-03-01T05:30:00+00:00' });
    expect([acknowledged, ordinary, urgent, returned].sort(byUrgency).map((each) => each.id)).toEqual([4, 3, 2, 1]);
  });

  it('tells instants apart whatever the digits of their seconds', () => {
    const instants = ['2026-03-01T04:30:14.27+00:00', '2026-03-01T04:30:14.271+00:00', '2026-03-01T04:30:14.299+00:00', '2026-03-01T04:30:15+00:00'];
    const sorted = instants.map((activeAt, id) => alarm(id, { activeAt })).sort(byUrgency);
    expect(sorted.map((each) => each.id)).toEqual([3, 2, 1, 0]);
  });

  it('has one order for alarms of the same instant', () => {
    expect([alarm(1), alarm(2)].sort(byUrgency).map((each) => each.id)).toEqual([2, 1]);
  });
});

describe('what holds an alarm', () => {
  it('names every hold', () => {
    expect(holdsOf(alarm(1, { shelvedUntil: 'x', suppressedBy: 'box/a/b', outOfServiceTicket: 'n' }))).toEqual(['shelved', 'suppressed', 'outOfService']);
  });

  it('does not count a shelving that nobody has agreed to', () => {
    expect(holdsOf(alarm(1, { shelvedUntil: 'x', shelfPending: true }))).toEqual([]);
  });
});

describe('a standing alarm', () => {
  const now = Date.parse('2026-03-02T04:30:01Z');
  it('is active for longer than a day', () => {
    expect(isStanding(alarm(1), now)).toBe(true);
    expect(isStanding(alarm(1), now - 1_000)).toBe(false);
  });

  it('is none when it has returned', () => {
    expect(isStanding(alarm(1, { clearedAt: '2026-03-01T05:00:00+00:00' }), now)).toBe(false);
  });
});
