import type { Clock, Ticket } from '../api/types';

/** A clock as it stands at this instant. */
export interface ClockNow {
  readonly clock: Clock;
  readonly standing: 'running' | 'held' | 'overdue' | 'open';
  /** Left, or since when it is overdue (negative), ms; null while no time is agreed. */
  readonly leftMs: number | null;
}

/** How a clock that has not been stopped stands now: it may have run out since the service told it. */
export function clockNow(clock: Clock, now: number): ClockNow {
  if (clock.heldAt !== null && clock.standing === 'held') {
    return { clock, standing: 'held', leftMs: clock.leftMs };
  }

  if (clock.dueAt === null) {
    return { clock, standing: clock.standing === 'overdue' ? 'overdue' : 'open', leftMs: null };
  }

  const leftMs = Date.parse(clock.dueAt) - now;
  return { clock, standing: leftMs <= 0 ? 'overdue' : 'running', leftMs };
}

export interface LevelClocks {
  readonly level: number;
  readonly tickets: number;
  readonly overdue: number;
  readonly held: number;
  /** The most urgent clock of each of the most urgent tickets. */
  readonly next: readonly ClockNow[];
}

/** Open tickets by level, 1 to 5, with what is due next. One ticket counts once as overdue, however many of its clocks have run out. Pure. */
export function clocksByLevel(tickets: ReadonlyMap<string, Ticket>, clocks: readonly Clock[], now: number, room: number): readonly LevelClocks[] {
  const first = new Map<string, ClockNow>();
  for (const clock of clocks) {
    if (tickets.has(clock.ticket)) {
      const one = clockNow(clock, now);
      const before = first.get(clock.ticket);
      if (before === undefined || byDue(one, before) < 0) {
        first.set(clock.ticket, one);
      }
    }
  }

  return [1, 2, 3, 4, 5].map((level) => {
    const of = [...tickets.values()].filter((ticket) => ticket.level === level);
    const due = of.flatMap((ticket) => first.get(ticket.number) ?? []).sort(byDue);
    return {
      level,
      tickets: of.length,
      overdue: due.filter((one) => one.standing === 'overdue').length,
      held: of.filter((ticket) => ticket.state === 'onHold').length,
      next: due.slice(0, room),
    };
  });
}

/** What has run out first, the longest ago before; then what is due next; held and not agreed ones last. */
function byDue(a: ClockNow, b: ClockNow): number {
  return rank(a) - rank(b) || (a.leftMs ?? 0) - (b.leftMs ?? 0);
}

function rank({ standing }: ClockNow): number {
  return { overdue: 0, running: 1, held: 2, open: 3 }[standing];
}
