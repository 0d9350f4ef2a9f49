import { useMemo } from 'react';
import type { Alarm } from '../api/types';
import { useLive } from '../live/LiveProvider';

/** The worst open alarm of each point. Conditions' own points are named beside the point that they watch. */
export function useOpenAlarms(): ReadonlyMap<string, Alarm> {
  const { alarms } = useLive();
  return useMemo(() => {
    const worst = new Map<string, Alarm>();
    const take = (id: string, alarm: Alarm): void => {
      const known = worst.get(id);
      if (known === undefined || alarm.level < known.level) {
        worst.set(id, alarm);
      }
    };
    for (const alarm of alarms.values()) {
      take(alarm.point, alarm);
      take(`${alarm.point}/alarm/${alarm.condition}`, alarm);
    }

    return worst;
  }, [alarms]);
}
