import { expect, it } from 'vitest';
import type { Clock, Ticket } from '../api/types';
import { byUrgency } from './ticketOrder';

const ticket = (number: string, level: number, raisedAt: string): Ticket => ({ number, level, raisedAt }) as Ticket;
const due: Readonly<Record<string, string>> = { b: '2026-03-01T12:00:00Z', c: '2026-03-01T11:00:00Z' };
const clockOf = (number: string): Clock | undefined => (due[number] === undefined ? undefined : ({ dueAt: due[number], heldAt: null } as Clock));

it('puts the more urgent level first, then what is due first, then the older', () => {
  const tickets = [
    ticket('e', 2, '2026-03-01T09:00:00Z'),
    ticket('d', 2, '2026-03-01T08:00:00Z'),
    ticket('b', 2, '2026-03-01T01:00:00Z'),
    ticket('c', 2, '2026-03-01T10:00:00Z'),
    ticket('a', 1, '2026-03-01T11:00:00Z'),
  ];
  expect(tickets.sort(byUrgency(clockOf)).map((each) => each.number)).toEqual(['a', 'c', 'b', 'd', 'e']);
});
