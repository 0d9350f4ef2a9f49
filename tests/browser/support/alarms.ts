import { expect } from '@playwright/test';
import type { Facility } from './facility';
import { Person } from './person';

/** Not latched, and without a long delay: it ends when its cause does. */
export const upsOutput = 'jade-garden/basement/ups/output-off';

export interface Alarm {
  readonly id: number;
  readonly point: string;
  readonly open: boolean;
}

/** What the service lists. */
export async function alarms(facility: Facility): Promise<readonly Alarm[]> {
  return (await facility.ask<{ items: Alarm[] }>('/alarms?size=500')).items;
}

/** Makes something go wrong in the plant and waits for its alarm. */
export async function raised(facility: Facility, point: string): Promise<Alarm> {
  facility.plant(`set ${point} true`);
  let alarm: Alarm | undefined;
  await expect.poll(async () => (alarm = (await alarms(facility)).find((each) => each.point === point && each.open)), { timeout: 60_000 }).toBeDefined();
  if (alarm === undefined) throw new Error('unreachable');
  return alarm;
}

/** The cause ends, and the alarm is acknowledged: the next test finds none. */
export async function over(facility: Facility, alarm: Alarm): Promise<void> {
  facility.plant(`set ${alarm.point} false`);
  await using operator = await Person.logIn(facility, 'operator-1');
  await operator.post('/alarms/acknowledge', { ids: [alarm.id] });
  await expect.poll(async () => (await facility.ask<{ alarm: Alarm }>(`/alarms/${alarm.id}`)).alarm.open, { timeout: 60_000 }).toBe(false);
}
