import type { Alarm } from '../api/types';
import { isHeld } from '../alarms/alarmOrder';

/** How many alarms of level 1 … 5 are open and not held. Pure. */
export function levelCounts(alarms: Iterable<Alarm>): readonly number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const alarm of alarms) {
    if (!isHeld(alarm)) {
      counts[alarm.level - 1] = (counts[alarm.level - 1] ?? 0) + 1;
    }
  }

  return counts;
}
