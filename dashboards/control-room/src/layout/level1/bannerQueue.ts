import type { Alarm } from '../../api/types';
import { isHeld, isUnacknowledged } from '../../alarms/alarmOrder';

/** The level-1 alarms that are open and not held. */
export interface BannerQueue {
  /** Nobody has seen these: in the order in which people were called to them. */
  readonly waiting: readonly Alarm[];
  /** Somebody owns these, and they are not over; the latest first. */
  readonly seen: readonly Alarm[];
}

export function bannerQueue(alarms: Iterable<Alarm>): BannerQueue {
  const waiting: Alarm[] = [];
  const seen: Alarm[] = [];
  for (const alarm of alarms) {
    if (alarm.level === 1 && alarm.open && !isHeld(alarm)) {
      (isUnacknowledged(alarm) ? waiting : seen).push(alarm);
    }
  }

  waiting.sort((a, b) => compare(calledAt(a), calledAt(b)) || a.id - b.id);
  seen.sort((a, b) => compare(b.activeAt, a.activeAt) || b.id - a.id);
  return { waiting, seen };
}

/**
 * The one that is shown. Whoever presses the key has read what is shown: so it stays until it is seen or over, whatever comes meanwhile.
 * @param before the id of the one shown before.
 */
export function shownOf(waiting: readonly Alarm[], before: number | undefined): Alarm | undefined {
  return waiting.find((alarm) => alarm.id === before) ?? waiting[0];
}

function calledAt(alarm: Alarm): string {
  return alarm.annunciatedAt ?? alarm.recordedAt;
}

// Instants of the service are all UTC: their texts sort as they do.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
