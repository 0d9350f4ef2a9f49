import type { Ticket } from '../../api/types';

const before = 15 * 60_000;
const after = 15 * 60_000;
const grain = 30_000;

/** From 15 minutes before the event to now, or to 15 minutes after the ticket's end. In steps of 30 s, so that a chart is not asked for anew with every second. */
export function telemetryWindow(ticket: Pick<Ticket, 'raisedAt' | 'times'>, now: number): { from: string; to: string } {
  const closed = ticket.times?.closed;
  const end = closed == null ? now : Math.min(now, Date.parse(closed) + after);
  return { from: new Date(Date.parse(ticket.raisedAt) - before).toISOString(), to: new Date(Math.max(Math.ceil(end / grain) * grain, Date.parse(ticket.raisedAt) + grain)).toISOString() };
}
