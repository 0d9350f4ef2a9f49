import { describe, expect, it } from 'vitest';
import type { Ticket } from '../api/types';
import { after, nothingKnown } from './liveState';

const ticket = (number: string, version: number, open = true): Ticket => ({ number, version, open }) as Ticket;

describe('the live state', () => {
  it('takes the newer version of a ticket and not an older one again', () => {
    const newer = after(nothingKnown, [{ kind: 'ticket', data: ticket('a', 3) }]);
    const repeated = after(newer, [{ kind: 'ticket', data: ticket('a', 2) }]);
    expect(repeated.tickets.get('a')?.version).toBe(3);
  });

  it('lets go of what has ended', () => {
    const open = after(nothingKnown, [{ kind: 'ticket', data: ticket('a', 1) }]);
    expect(after(open, [{ kind: 'ticket', data: ticket('a', 2, false) }]).tickets.size).toBe(0);
  });

  it('is replaced by a snapshot, so that nothing doubles after the stream was cut', () => {
    const before = after(nothingKnown, [{ kind: 'ticket', data: ticket('gone', 1) }]);
    const snapshot = after(before, [{ kind: 'snapshot', data: { tickets: [ticket('a', 1)], alarms: [], incidents: [], boxes: [], points: [] } }]);
    expect([...snapshot.tickets.keys()]).toEqual(['a']);
  });

  it('leaves maps alone that an event does not concern', () => {
    const next = after(nothingKnown, [{ kind: 'ticket', data: ticket('a', 1) }]);
    expect(next.alarms).toBe(nothingKnown.alarms);
  });
});
