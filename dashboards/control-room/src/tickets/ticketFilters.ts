import type { Ticket, TicketState } from '../api/types';

/** What of the tickets is shown. Stands in the address, so that a link shows the same. */
export interface TicketFilters {
  readonly site?: string;
  readonly level?: number;
  readonly state?: TicketState;
  readonly trade?: string;
  /** The person's number. */
  readonly assignee?: number;
  /** In number, title or place. */
  readonly text?: string;
  readonly mine: boolean;
  readonly overdue: boolean;
}

/** In the order of a repair's life. */
export const ticketStates: readonly TicketState[] = ['raised', 'dispatched', 'accepted', 'onSite', 'onHold', 'repaired', 'verified', 'closed', 'cancelled'];
export const openStates: readonly TicketState[] = ticketStates.filter((state) => state !== 'closed' && state !== 'cancelled');

const names = ['site', 'level', 'state', 'trade', 'assignee', 'text', 'mine', 'overdue'] as const;

/** The filters of an address; what makes no sense there is as if it were not there. */
export function readFilters(address: URLSearchParams): TicketFilters {
  const word = (name: string): string | undefined => address.get(name)?.trim() || undefined;
  const whole = (name: string, most: number): number | undefined => {
    const value = Number(word(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
  };
  const state = word('state');
  return {
    site: word('site'),
    level: whole('level', 5),
    state: ticketStates.find((each) => each === state),
    trade: word('trade'),
    assignee: whole('assignee', 2_147_483_647),
    text: word('text'),
    mine: address.get('mine') === '1',
    overdue: address.get('overdue') === '1',
  };
}

/** The address with these filters, from its first page; what else stands in it stays. */
export function withFilters(address: URLSearchParams, filters: TicketFilters): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete('page');
  for (const name of names) {
    const value = filters[name];
    if (value === undefined || value === false || value === '') {
      next.delete(name);
    } else {
      next.set(name, value === true ? '1' : String(value));
    }
  }

  return next;
}

export function isFiltered(filters: TicketFilters): boolean {
  return names.some((name) => filters[name] !== undefined && filters[name] !== false);
}

/**
 * Whether an open ticket is shown.
 * @param me the one who looks: whose tickets `mine` are.
 * @param isOverdue whether a clock of the ticket of this number has run out.
 */
export function isShown(ticket: Ticket, filters: TicketFilters, me: number | null, isOverdue: (number: string) => boolean): boolean {
  return (
    (filters.site === undefined || ticket.site === filters.site) &&
    (filters.level === undefined || ticket.level === filters.level) &&
    (filters.state === undefined || ticket.state === filters.state) &&
    (filters.trade === undefined || ticket.trade === filters.trade) &&
    (filters.assignee === undefined || ticket.assignee?.id === filters.assignee) &&
    (!filters.mine || (me !== null && ticket.assignee?.id === me)) &&
    (!filters.overdue || isOverdue(ticket.number)) &&
    (filters.text === undefined || contains(ticket, filters.text.toLocaleLowerCase()))
  );
}

function contains(ticket: Ticket, text: string): boolean {
  return [ticket.number, ticket.titles.zh, ticket.titles.en, ticket.area, ticket.asset].some((each) => each?.toLocaleLowerCase().includes(text));
}
