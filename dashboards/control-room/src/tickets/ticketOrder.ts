import type { Clock, Ticket } from '../api/types';
import { dueOf } from './nextClock';

/** The most urgent first: by level, then by the clock that runs out first, then the older. */
export function byUrgency(clockOf: (number: string) => Clock | undefined): (one: Ticket, other: Ticket) => number {
  const due = (ticket: Ticket): number => {
    const clock = clockOf(ticket.number);
    return clock === undefined ? Number.MAX_SAFE_INTEGER : dueOf(clock);
  };
  return (one, other) => one.level - other.level || due(one) - due(other) || Date.parse(one.raisedAt) - Date.parse(other.raisedAt) || one.number.localeCompare(other.number);
}
