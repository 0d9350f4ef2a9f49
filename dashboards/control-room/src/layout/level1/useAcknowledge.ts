import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client';
import type { Alarm } from '../../api/types';
import { useCommand } from '../../shared/useCommand';

// Two presses of a nervous hand must not acknowledge a second alarm that nobody has read.
const readFor = 400;

/** Acknowledges this alarm, once it has been shown long enough to be read. Belongs to one alarm: give the component that uses it the alarm's id as its key. */
export function useAcknowledge(alarm: Alarm): { press: () => void; pending: boolean } {
  const shownAt = useRef(Infinity);
  useEffect(() => {
    shownAt.current = performance.now();
  }, []);
  const command = useCommand(
    ({ id, version }: { id: number; version: number }) => answer(api.POST('/api/v1/alarms/{id}/acknowledge', { params: { path: { id } }, body: { version } })),
    { touches: [['alarms']] },
  );
  // What was acknowledged leaves when the stream says so, in the same instant.
  const pending = command.isPending;
  const press = (): void => {
    if (!pending && performance.now() - shownAt.current >= readFor) {
      command.mutate({ id: alarm.id, version: alarm.version });
    }
  };
  return { press, pending };
}
