import type { Alarm } from '../api/types';
import { byUrgency, isHeld, isUnacknowledged } from '../alarms/alarmOrder';
import type { Staleness } from './useStaleAssets';

/** How an asset, an area or a site stands by its open alarms. */
export interface PlaceState {
  /** The most urgent level among alarms that are not held; null without any. */
  readonly level: number | null;
  /** The first of the list: what nobody has seen before what somebody owns, the more urgent level first. */
  readonly worst: Alarm | null;
  readonly open: number;
  readonly unacknowledged: number;
  /** Shelved, suppressed or out of service: they do not colour the place. */
  readonly held: number;
  /** When the latest of them was recorded, ms since 1970; 0 without any. */
  readonly latestAt: number;
}

export const calm: PlaceState = { level: null, worst: null, open: 0, unacknowledged: 0, held: 0, latestAt: 0 };

/** How a place without an alarm that colours it is shown: what nobody knows never counts as normal. */
export function calmLook(state: PlaceState, stale: Staleness | undefined): 'stale' | 'held' | 'partly-stale' | 'normal' {
  return stale === 'all' ? 'stale' : state.held > 0 ? 'held' : stale === undefined ? 'normal' : 'partly-stale';
}

/** Pure, in one pass and without a new object for each of ten thousand alarms. */
export function placeState(alarms: Iterable<Alarm>): PlaceState {
  let [open, unacknowledged, held, level, recordedAt] = [0, 0, 0, 9, ''];
  let worst: Alarm | null = null;
  for (const alarm of alarms) {
    if (isHeld(alarm)) {
      held++;
      continue;
    }

    open++;
    unacknowledged += Number(isUnacknowledged(alarm));
    level = Math.min(level, alarm.level);
    worst = worst === null || byUrgency(alarm, worst) < 0 ? alarm : worst;
    // Instants of the service are all UTC: their texts sort as they do.
    recordedAt = alarm.recordedAt > recordedAt ? alarm.recordedAt : recordedAt;
  }

  return { level: open === 0 ? null : level, worst, open, unacknowledged, held, latestAt: open === 0 ? 0 : Date.parse(recordedAt) };
}

/** Which of two places deserves the eye first. */
export function byTrouble(a: PlaceState, b: PlaceState): number {
  return (a.level ?? 9) - (b.level ?? 9) || b.unacknowledged - a.unacknowledged || b.open - a.open;
}
