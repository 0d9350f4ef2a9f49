import type { Ticket, TicketState } from '../api/types';
import type { Entry } from './queue/entry';
import { going } from './queue/queueRules';

/** A ticket as it will be when what waits has been sent. */
export interface Expected {
  readonly ticket: Ticket;
  /** The state is that of something not sent yet. */
  readonly ahead: boolean;
  /** On the way, as far as what waits says. */
  readonly departed: boolean;
  /** What stops this ticket's queue. */
  readonly refused: Entry | undefined;
  readonly waiting: number;
}

/** The words by which the service notes in a trail that somebody has set out; the phone uses them when it has no position to report. */
export const departedNote = 'on the way / 已出发';

/**
 * Pure. What was refused, and what waits behind it, has not happened and is not shown as if.
 * @param waiting of this ticket and person, in order.
 */
export function expected(ticket: Ticket, waiting: readonly Entry[], me: { id: number | null; name: string }): Expected {
  const will = going(waiting);
  let known = ticket;
  let departed = false;
  for (const { order, at } of will) {
    if (order.kind === 'position') {
      departed = true;
    } else if (order.kind === 'command') {
      departed ||= order.command === 'notes' && order.body.text === departedNote;
      known = step(known, order, at, me);
    }
  }

  return { ticket: known, ahead: known.state !== ticket.state, departed, refused: waiting.find((entry) => entry.refusal !== null), waiting: waiting.length };
}

function step(ticket: Ticket, order: Extract<Entry['order'], { kind: 'command' }>, at: string, me: { id: number | null; name: string }): Ticket {
  const into = (state: TicketState): Ticket => ({ ...ticket, state, hold: null });
  const times = ticket.times ?? { dispatched: null, accepted: null, arrived: null, repaired: null, verified: null, closed: null };
  switch (order.command) {
    case 'accept':
      return { ...into('accepted'), assignee: me.id === null ? null : { id: me.id, name: me.name }, times: { ...times, accepted: times.accepted ?? at } };
    case 'decline':
      return { ...into('raised'), assignee: null };
    case 'arrive':
      return { ...into('onSite'), times: { ...times, arrived: times.arrived ?? at } };
    case 'hold':
      return { ...ticket, state: 'onHold', hold: { since: at, reason: order.body.reason, text: order.body.text ?? null } };
    case 'resume':
      return into(times.arrived === null ? 'accepted' : 'onSite');
    case 'finish':
      return { ...into('repaired'), times: { ...times, repaired: at } };
    case 'confirm-nobody-trapped':
      return { ...ticket, nobodyTrappedAt: at };
    case 'parts':
    case 'notes':
      return ticket;
  }
}

/** What an engineer does next; `depart` reports the position of setting out. */
export type Step = 'accept' | 'depart' | 'arrive' | 'trapped' | 'finish' | 'resume';
export type OtherStep = 'decline' | 'arrive' | 'hold' | 'photo' | 'video' | 'part' | 'note' | 'signature' | 'finish';

/** The one large button of a ticket. Pure. */
export function nextStep(ticket: Ticket, departed: boolean): Step | undefined {
  switch (ticket.state) {
    case 'raised':
    case 'dispatched':
      return 'accept';
    case 'accepted':
      return departed ? 'arrive' : 'depart';
    case 'onSite':
      return ticket.entrapment === true && (ticket.nobodyTrappedAt ?? null) === null ? 'trapped' : 'finish';
    case 'onHold':
      return 'resume';
    case 'repaired':
    case 'verified':
    case 'closed':
    case 'cancelled':
      return undefined;
  }
}

/** What else is possible for whoever has the ticket, in the order of use. Pure. */
export function otherSteps(ticket: Ticket, departed: boolean): OtherStep[] {
  switch (ticket.state) {
    case 'raised':
      return ['photo', 'note'];
    case 'dispatched':
      return ['decline', 'photo', 'note'];
    case 'accepted':
      return departed ? ['photo', 'video', 'hold', 'part', 'note', 'decline'] : ['arrive', 'photo', 'video', 'hold', 'part', 'note', 'decline'];
    case 'onSite':
      return nextStep(ticket, departed) === 'trapped' ? ['photo', 'video', 'part', 'note', 'signature', 'finish', 'hold'] : ['photo', 'video', 'part', 'note', 'signature', 'hold'];
    case 'onHold':
      return ['photo', 'video', 'part', 'note', 'signature'];
    case 'repaired':
    case 'verified':
      return ['photo', 'video', 'part', 'note', 'signature'];
    case 'closed':
    case 'cancelled':
      return ['note'];
  }
}
