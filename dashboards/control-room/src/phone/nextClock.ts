import type { Clock, Ticket } from '../api/types';

/** Which clocks an engineer works against, by what has to happen next. */
const awaited: Readonly<Partial<Record<Ticket['state'], readonly Clock['kind'][]>>> = {
  raised: ['accept', 'arrive', 'handle'],
  dispatched: ['accept', 'arrive', 'handle'],
  accepted: ['arrive', 'handle'],
  onSite: ['handle', 'solution'],
  onHold: ['handle', 'solution'],
  repaired: ['report'],
};

/** The clock that runs out next of those that wait for the engineer; a held one when none runs. Pure. */
export function nextClock(state: Ticket['state'], clocks: readonly Clock[]): Clock | undefined {
  const kinds = awaited[state] ?? [];
  const open = clocks.filter((clock) => clock.stoppedAt === null && clock.standing !== 'void' && kinds.includes(clock.kind));
  return open.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))[0];
}
