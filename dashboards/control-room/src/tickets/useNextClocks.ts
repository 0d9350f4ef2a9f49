import { useMemo } from 'react';
import type { Clock } from '../api/types';
import { useRunningClocks } from '../shared/useRunningClocks';
import { nextClock } from './nextClock';

const pages = 20;

/** The next clock of every open ticket, by the ticket's number. */
export function useNextClocks(): ReadonlyMap<string, Clock> {
  const { data } = useRunningClocks(pages);
  return useMemo(() => nextByTicket(data ?? []), [data]);
}

function nextByTicket(clocks: readonly Clock[]): ReadonlyMap<string, Clock> {
  const next = new Map<string, Clock>();
  for (const clock of clocks) {
    const known = next.get(clock.ticket);
    const first = nextClock(known === undefined ? [clock] : [known, clock]);
    if (first !== undefined) {
      next.set(clock.ticket, first);
    }
  }

  return next;
}
