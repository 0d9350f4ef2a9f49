import type { Alarm } from '../api/types';

/** Nobody has seen it, whether it is still active or not. */
export function isUnacknowledged(alarm: Pick<Alarm, 'state'>): boolean {
  return alarm.state === 'unacknowledged' || alarm.state === 'returnedUnacknowledged';
}

export const holds = ['shelved', 'suppressed', 'outOfService'] as const;
export type Hold = (typeof holds)[number];

type Holdable = Pick<Alarm, 'shelvedUntil' | 'shelfPending' | 'suppressedBy' | 'outOfServiceTicket'>;

const holdsIt: Readonly<Record<Hold, (alarm: Holdable) => boolean>> = {
  // A shelving that waits for a second person holds nothing yet.
  shelved: (alarm) => (alarm.shelvedUntil ?? null) !== null && alarm.shelfPending !== true,
  suppressed: (alarm) => (alarm.suppressedBy ?? null) !== null,
  outOfService: (alarm) => (alarm.outOfServiceTicket ?? null) !== null,
};

/** What keeps it from calling people. */
export function holdsOf(alarm: Holdable): readonly Hold[] {
  return holds.filter((hold) => holdsIt[hold](alarm));
}

export function isHeld(alarm: Holdable): boolean {
  return holds.some((hold) => holdsIt[hold](alarm));
}

/** The order of the list: what nobody has seen first, then by level, then the latest. */
export function byUrgency(a: Alarm, b: Alarm): number {
  return Number(isUnacknowledged(b)) - Number(isUnacknowledged(a)) || a.level - b.level || byLatest(a, b);
}

/** The latest first. Instants of the service are all UTC, so that their texts sort as they do. */
export function byLatest(a: Alarm, b: Alarm): number {
  return a.activeAt < b.activeAt ? 1 : a.activeAt > b.activeAt ? -1 : b.id - a.id;
}

/** Alarms active for longer are standing, unless the service is set otherwise (Alarms:StandingAfter); ms. */
export const standingAfter = 24 * 3_600_000;

export function isStanding(alarm: Pick<Alarm, 'open' | 'clearedAt' | 'activeAt'>, now: number): boolean {
  return alarm.open && alarm.clearedAt === null && Date.parse(alarm.activeAt) < now - standingAfter;
}
