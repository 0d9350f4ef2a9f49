import type { Page } from '@playwright/test';
import type { Facility } from './facility';
import { expect } from './test';

/** Not latched, and without a long delay: it ends when its cause does. */
export const upsOutput = 'jade-garden/basement/ups/output-off';

export interface Alarm {
  id: number;
  point: string;
  open: boolean;
}

/** Makes something go wrong in the plant and waits for its alarm. */
export async function raised(facility: Facility, point: string): Promise<Alarm> {
  facility.plant(`set ${point} true`);
  return await found(facility, point, true);
}

/** The cause ends, and the alarm is acknowledged: the next test finds none. */
export async function over(facility: Facility, page: Page, alarm: Alarm): Promise<void> {
  facility.plant(`set ${alarm.point} false`);
  await told(page, facility, `/alarms/${alarm.id}/acknowledge`, {}, [200, 409]);
  await expect.poll(async () => (await facility.ask<{ alarm: Alarm }>(`/alarms/${alarm.id}`)).alarm.open).toBe(false);
}

async function found(facility: Facility, point: string, open: boolean): Promise<Alarm> {
  let alarm: Alarm | undefined;
  await expect
    .poll(async () => {
      const { items } = await facility.ask<{ items: Alarm[] }>('/alarms?size=500');
      alarm = items.find((each) => each.point === point && each.open === open);
      return alarm !== undefined;
    })
    .toBe(true);
  if (alarm === undefined) throw new Error('unreachable');
  return alarm;
}

/** A command to the service, as this page's person. */
export async function told(page: Page, facility: Facility, path: string, data: object, expected: number[] = [200, 201]): Promise<unknown> {
  const answer = await page.context().request.post(`${facility.web}/api/v1${path}`, { data, headers: { Origin: facility.web } });
  expect(expected, `${path}: ${answer.status()} ${await answer.text()}`).toContain(answer.status());
  return answer.json();
}
