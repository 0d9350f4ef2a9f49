import { answer, api } from '../api/client';
import type { Alarm } from '../api/types';

/** What can be asked of an alarm, by the names of its `allowed`. */
export const alarmCommands = ['acknowledge', 'confirmShelving', 'reset', 'shelve', 'unshelve', 'takeOutOfService', 'returnToService'] as const;
export type AlarmCommand = (typeof alarmCommands)[number];
/** Those that need no further words. */
export type PlainCommand = Exclude<AlarmCommand, 'shelve' | 'takeOutOfService'>;

/** The action that a person must be allowed. */
export const actionOf: Readonly<Record<AlarmCommand, string>> = {
  acknowledge: 'alarms.acknowledge',
  shelve: 'alarms.shelve',
  confirmShelving: 'alarms.shelve',
  unshelve: 'alarms.shelve',
  takeOutOfService: 'alarms.takeOutOfService',
  returnToService: 'alarms.takeOutOfService',
  reset: 'alarms.reset',
};

const entrapment = 'Entrapment_Alarm';

/** What can be asked of an alarm as it is now: as the service decides it, so that a list need not ask about each row. The service has the last word. Pure. */
export function allowedNow(alarm: Alarm): readonly AlarmCommand[] {
  const is = (value: string | null | undefined): boolean => (value ?? null) !== null;
  const allowed: Record<AlarmCommand, boolean> = {
    acknowledge: alarm.state === 'unacknowledged' || alarm.state === 'returnedUnacknowledged',
    confirmShelving: alarm.shelfPending === true,
    reset: alarm.open && alarm.latched && !is(alarm.resetRequestedAt) && (alarm.class !== entrapment || is(alarm.nobodyTrappedAt)),
    shelve: !is(alarm.shelvedUntil),
    unshelve: is(alarm.shelvedUntil),
    takeOutOfService: !is(alarm.outOfServiceTicket),
    returnToService: is(alarm.outOfServiceTicket),
  };
  return alarmCommands.filter((command) => allowed[command]);
}

/** Sends a command that needs no further words, with the version that was seen. */
export function sendPlain(command: PlainCommand, { id, version }: Pick<Alarm, 'id' | 'version'>): Promise<Alarm> {
  const what = { params: { path: { id } }, body: { version } };
  switch (command) {
    case 'acknowledge':
      return answer(api.POST('/api/v1/alarms/{id}/acknowledge', what));
    case 'confirmShelving':
      return answer(api.POST('/api/v1/alarms/{id}/confirm-shelving', what));
    case 'unshelve':
      return answer(api.POST('/api/v1/alarms/{id}/unshelve', what));
    case 'returnToService':
      return answer(api.POST('/api/v1/alarms/{id}/return-to-service', what));
    case 'reset':
      return answer(api.POST('/api/v1/alarms/{id}/reset', what));
  }
}
