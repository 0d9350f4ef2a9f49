import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client';
import type { Alarm, Ticket } from '../api/types';
import { useLive } from '../live/LiveProvider';

const lookedThrough = 200;

/**
 * The ticket that an alarm belongs to: among the open ones, or else among those of its place, the latest first.
 * An alarm does not carry its ticket's number, so that one far back may not be found.
 */
export function useTicketOf(alarm: Alarm): { ticket: Ticket | undefined; pending: boolean } {
  const { tickets } = useLive();
  const open = useMemo(() => [...tickets.values()].find((ticket) => holds(ticket, alarm.id)), [tickets, alarm.id]);
  const { site, asset, trade } = alarm;
  const past = useQuery({
    queryKey: ['tickets', 'of-alarm', alarm.id],
    queryFn: async () => {
      const query = { site, size: lookedThrough, ...(asset === null ? { trade } : { asset }) };
      return (await answer(api.GET('/api/v1/tickets', { params: { query } }))).items.find((ticket) => holds(ticket, alarm.id)) ?? null;
    },
    enabled: open === undefined,
  });
  return { ticket: open ?? past.data ?? undefined, pending: open === undefined && past.isPending };
}

function holds(ticket: Ticket, alarm: number): boolean {
  return ticket.alarms.some((each) => each.id === alarm);
}
