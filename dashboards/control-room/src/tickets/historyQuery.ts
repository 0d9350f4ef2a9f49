import type { operations } from '../api/schema';
import type { TicketFilters } from './ticketFilters';

export type HistoryQuery = NonNullable<operations['ListTickets']['parameters']['query']>;

const usualSize = 50;
const mostSize = 500;

/** What to ask the service for. Nobody's own tickets are none: a person without a number gets an assignee that does not exist. */
export function historyQuery(filters: TicketFilters, address: URLSearchParams, me: number | null): HistoryQuery {
  const { site, level, state, trade, assignee, text } = filters;
  return {
    site,
    level,
    state,
    trade,
    text,
    assignee: filters.mine ? (me ?? 2_147_483_647) : assignee,
    page: whole(address.get('page'), 1, Number.MAX_SAFE_INTEGER),
    size: whole(address.get('size'), usualSize, mostSize),
  };
}

function whole(text: string | null, otherwise: number, most: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : otherwise;
}
