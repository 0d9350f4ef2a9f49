import type { Alarm } from '../api/types';
import { byLatest, isHeld } from '../alarms/alarmOrder';

/** The latest of the alarms that are not held, at most so many, and how many there are. One pass with a short list: ten thousand are not sorted. Pure. */
export function newest(alarms: Iterable<Alarm>, room: number): { readonly shown: readonly Alarm[]; readonly total: number } {
  const shown: Alarm[] = [];
  let total = 0;
  for (const alarm of alarms) {
    if (isHeld(alarm)) {
      continue;
    }

    total++;
    const last = shown.at(-1);
    if (shown.length < room || (last !== undefined && byLatest(alarm, last) < 0)) {
      shown.push(alarm);
      shown.sort(byLatest);
      shown.length = Math.min(shown.length, room);
    }
  }

  return { shown, total };
}
