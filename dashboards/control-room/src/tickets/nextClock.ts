import type { Clock } from '../api/types';

/** How a clock looks now. `soon`: three quarters of its time have gone. `open`: a time is still to be agreed. */
export type ClockLook = 'overdue' | 'soon' | 'running' | 'held' | 'open';

export interface ClockNow {
  readonly look: ClockLook;
  /** Until it runs out, ms; negative since it has. Undefined while nothing is due. */
  readonly left?: number;
  /** How much of its time is used, 0 to 1. Undefined while it has no time. */
  readonly used?: number;
}

/** A clock at an instant. For clocks that have not been stopped. */
export function clockAt(clock: Clock, now: number): ClockNow {
  const target = clock.targetMinutes === null ? undefined : clock.targetMinutes * 60_000;
  if (clock.standing === 'held' || clock.heldAt !== null) {
    const left = clock.leftMs ?? undefined;
    return { look: 'held', left, used: target === undefined || left === undefined ? undefined : share(target - left, target) };
  }

  if (clock.dueAt === null) {
    return { look: 'open' };
  }

  const left = Date.parse(clock.dueAt) - now;
  // By the site's calendar a target may last longer than the wall's clock says: the bar runs from the begin to the due time.
  const used = share(now - Date.parse(clock.startedAt), Date.parse(clock.dueAt) - Date.parse(clock.startedAt));
  const warned = clock.warnAt === null || Date.parse(clock.warnAt) <= now;
  return { look: left <= 0 || clock.standing === 'overdue' ? 'overdue' : warned ? 'soon' : 'running', left, used };
}

/** Whether what it waits for is still to come. */
export function isOpenClock(clock: Clock): boolean {
  return clock.stoppedAt === null && clock.standing !== 'void';
}

/** The clock that matters most of those that have not been stopped: due first (run out is due first of all), then held, then not agreed. */
export function nextClock(clocks: readonly Clock[]): Clock | undefined {
  return clocks.filter(isOpenClock).reduce<Clock | undefined>((first, clock) => (first === undefined || dueOf(clock) < dueOf(first) ? clock : first), undefined);
}

/** When it is due, ms since 1970; later than any time while it is held, and later still while nothing is agreed. */
export function dueOf(clock: Clock): number {
  return clock.heldAt !== null ? Number.MAX_SAFE_INTEGER - 1 : clock.dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(clock.dueAt);
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, part / whole));
}
