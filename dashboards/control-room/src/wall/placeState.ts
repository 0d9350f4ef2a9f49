import type { Alarm } from '../api/types';
import { byUrgency, isHeld, isUnacknowledged } from '../alarms/alarmOrder';

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

/** Pure, in one pass. */
export function placeState(alarms: Iterable<Alarm>): PlaceState {
  let state: PlaceState = calm;
  for (const alarm of alarms) {
    if (isHeld(alarm)) {
      state = { ...state, held: state.held + 1 };
      continue;
    }

    state = {
      level: Math.min(state.level ?? alarm.level, alarm.level),
      worst: state.worst === null || byUrgency(alarm, state.worst) < 0 ? alarm : state.worst,
      open: state.open + 1,
      unacknowledged: state.unacknowledged + Number(isUnacknowledged(alarm)),
      held: state.held,
      latestAt: Math.max(state.latestAt, Date.parse(alarm.recordedAt)),
    };
  }

  return state;
}

/** Which of two places deserves the eye first. */
export function byTrouble(a: PlaceState, b: PlaceState): number {
  return (a.level ?? 9) - (b.level ?? 9) || b.unacknowledged - a.unacknowledged || b.open - a.open;
}
