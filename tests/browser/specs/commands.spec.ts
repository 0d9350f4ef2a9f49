import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { assigneeOf, free, trap } from '../support/busyEstate';
import { choose, confirm } from '../support/forms';
import { isSettled } from '../support/looks';
import { Person } from '../support/person';
import { phone } from '../support/phone';
import { allSitesFit } from '../support/shown';
import { expect, isLive, test } from '../support/test';

test('an alarm is acknowledged, shelved, taken back, handed to maintenance and returned from its row', async ({ busy, pageOf }) => {
  expect(busy.leak.alarm).toBeGreaterThan(0);
  const page = await pageOf('supervisor-1');
  await page.goto('/alarms?site=harbour-tower');
  // The open list draws a screenful of its rows, as plain elements.
  const row = page.locator('.ant-table-row').filter({ hasText: /UPS is on battery/ });
  await row.getByRole('checkbox').check();
  await page.keyboard.press('k');
  await expect(row).toContainText(/Acknowledged/);

  await row.getByRole('button', { name: 'Shelve' }).click();
  const shelving = page.getByRole('dialog');
  await shelving.getByRole('button', { name: 'Shelve' }).click();
  await expect(shelving.getByText('Say why')).toBeVisible();
  await shelving.getByLabel('Reason').fill('The battery is being changed');
  await shelving.getByText('15 min', { exact: true }).click();
  await shelving.getByRole('button', { name: 'Shelve' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('tab', { name: 'Shelved' }).click();
  await expect(row).toContainText('The battery is being changed');
  await row.getByRole('button', { name: 'Unshelve' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Unshelve' }).click();
  await page.getByRole('tab', { name: 'Open' }).click();

  await row.getByRole('button', { name: /More commands/ }).click();
  await page.getByRole('menuitem', { name: 'Out of service' }).click();
  const maintenance = page.getByRole('dialog');
  await maintenance.getByLabel('What is being done').fill('Batteries 1 to 4 changed');
  await maintenance.getByRole('button', { name: 'Out of service' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: /Out of service: 1/ }).click();
  await row.getByRole('button', { name: /More commands/ }).click();
  await page.getByRole('menuitem', { name: 'Return to service' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Return to service' }).click();
  // A page that is left takes back what it was asking.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('/alarms?site=harbour-tower');
  await expect(row).toBeVisible();
});

test('an incident is led: commander, steps, resources, a note; it cannot be closed while tickets are open', async ({ busy, pageOf }) => {
  const page = await pageOf('supervisor-1');
  await page.goto(`/incidents/${busy.incident}`);
  await choose(page, page.getByRole('combobox', { name: 'Commander' }), 'Supervisor on duty 1');
  await expect(page.getByText('The commander is named')).toBeVisible();
  const step = page.getByRole('checkbox', { name: /^1\. / });
  await step.click();
  await expect(step).toBeChecked();
  await expect(page.getByText(/· supervisor-1/).first()).toBeVisible();
  await step.click();
  await expect(step).not.toBeChecked();
  await page.getByLabel('In English').fill('sandbags');
  await page.getByLabel('Quantity').fill('200');
  await page.getByRole('button', { name: 'Ask for it' }).click();
  const sandbags = page.getByRole('listitem').filter({ hasText: '200 × sandbags' });
  await choose(page, sandbags.getByRole('combobox'), 'On the way');
  await page.getByLabel('Write a note').fill('The fire brigade is told <b>now</b>');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  const trail = page.getByRole('complementary', { name: 'Trail' });
  for (const line of ['Commander named', 'Step done', 'Step taken back', 'Resource moved', 'The fire brigade is told <b>now</b>']) {
    await expect(trail.getByText(line).first()).toBeVisible();
  }

  await expect(page.getByRole('button', { name: 'Close the incident' })).toBeDisabled();
});

test('leave is entered and taken back; a roster with a gap is refused with its hours, and saved without', async ({ busy, pageOf }) => {
  expect(busy.incident).toBeGreaterThan(0);
  const page = await pageOf('supervisor-1');
  await page.goto('/rosters?tab=absences');
  await page.getByRole('button', { name: 'Enter an absence' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer.getByText('Needed').first()).toBeVisible();
  await choose(page, drawer.getByRole('combobox', { name: 'Who is away' }), 'Engineer on duty 4');
  await choose(page, drawer.getByRole('combobox', { name: 'Kind' }), /sick/i);
  for (const [field, instant] of [['From', '2031-03-03 08:00'], ['Until', '2031-03-03 18:00']] as const) {
    await drawer.getByLabel(field).fill(instant);
    await page.keyboard.press('Enter');
  }

  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toHaveCount(0);
  const entered = page.getByRole('row').filter({ hasText: 'Engineer on duty 4' });
  await entered.getByRole('button', { name: /^Delete/ }).click();
  await confirm(page);
  await expect(entered).toHaveCount(0);

  await page.goto('/rosters?tab=rosters');
  await page.getByRole('button', { name: /^Edit: On call/ }).first().click();
  await expect(page.getByRole('heading', { name: 'Edit the roster' })).toBeVisible();
  await page.locator('#roster-en').fill('On call, day and night');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'On call, day and night' })).toBeVisible();
});

test('a plan, an outage, a count of parts and a category are written', async ({ busy, pageOf }) => {
  expect(busy.incident).toBeGreaterThan(0);
  const page = await pageOf('supervisor-1');
  const drawer = page.getByRole('dialog');
  await page.goto('/plans?tab=maintenance&site=jade-garden');
  await page.getByRole('button', { name: 'New plan' }).click();
  await choose(page, drawer.getByRole('combobox', { name: 'Trade' }), 'Elevator');
  await drawer.getByLabel(/Name.*Chinese/).fill('电梯季度保养');
  await drawer.getByLabel(/Name.*English/).fill('Quarterly elevator service');
  await drawer.getByLabel(/Checklist/).fill('Ropes\nBrake');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Quarterly elevator service' })).toContainText('on');

  await page.goto('/settings?tab=stock&site=jade-garden');
  await page.getByRole('button', { name: 'Count: RB-17' }).click();
  await drawer.getByLabel('In stock').fill('3');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'RB-17' })).toContainText('below the minimum');

  await page.goto('/settings?tab=categories');
  await page.getByRole('button', { name: 'New category' }).click();
  await drawer.getByLabel('Code').fill('Not A Code');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer.getByText('1 to 60 lower-case letters, digits and hyphens').first()).toBeVisible();
  await drawer.getByLabel('Code').fill('pond');
  await drawer.getByLabel(/Category.*Chinese/).fill('景观水池');
  await drawer.getByLabel(/Category.*English/).fill('Pond');
  await drawer.getByLabel('Kind of fault').fill('Pond_Fault');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Pond_Fault' })).toBeVisible();
});

test('an article is written anew, is a draft then, and is published', async ({ busy, pageOf }) => {
  const page = await pageOf('supervisor-1');
  await page.goto(`/knowledge/${busy.solved.article}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(/Prevention.*English/).fill('Look at the contactors once a year');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toHaveCount(0);
  await expect(page.getByText('Look at the contactors once a year')).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveCount(0);
});

test('a trend is handed out as a file, once it is there', async ({ busy, pageOf }) => {
  expect(busy.incident).toBeGreaterThan(0);
  const page = await pageOf('operator-1');
  // The history comes late: until then there is nothing to hand out.
  let come = (): void => undefined;
  const late = new Promise<void>((done) => (come = done));
  await page.route('**/api/v1/telemetry?*', (route) => late.then(() => route.continue()));
  await page.goto('/trends?points=jade-garden/basement/main-meter/power/total&last=1h');
  await page.getByRole('button', { name: /CSV/ }).click();
  await expect(page.getByRole('menuitem', { name: /shown/i })).toHaveAttribute('aria-disabled', 'true');
  come();
  await page.keyboard.press('Escape');
  await isSettled(page);
  for (const [item, head] of [[/shown/i, 'time,point,name,unit,mean,min,max,last,samples,quality'], [/sample/i, 'time,point,name,unit,value,text,quality']] as const) {
    await page.getByRole('button', { name: /CSV/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
    const [first, second] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(first).toBe(`\uFEFF${head}`);
    expect(second).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,jade-garden\/basement\/main-meter\/power\/total,.*,W,-?\d/);
  }
});

test('on the phone a part is used and a signature drawn; both come to the ticket', async ({ facility, busy, pageOf }) => {
  const engineer = await assigneeOf(facility, busy.leak.ticket);
  await using person = await Person.logIn(facility, engineer);
  await person.post(`/tickets/${busy.leak.ticket}/accept`);
  await person.post(`/tickets/${busy.leak.ticket}/arrive`);
  const page = await pageOf(engineer, phone);
  await page.goto(`/mine/${busy.leak.ticket}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Part used' }).click();
  await page.getByLabel('Choose a part').selectOption('LC-10');
  await page.getByLabel(/Quantity/).fill('2.5');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('LC-10 × 2.5 m')).toBeVisible();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Signature' }).click();
  const keep = page.getByRole('button', { name: 'Keep the signature' });
  await expect(keep).toBeDisabled();
  await page.getByLabel('Who signs').fill('Resident 2');
  const sheet = await page.locator('canvas').boundingBox();
  if (sheet === null) throw new Error('There is nothing to sign on.');
  await page.mouse.move(sheet.x + 40, sheet.y + sheet.height / 2);
  await page.mouse.down();
  await page.mouse.move(sheet.x + sheet.width - 40, sheet.y + sheet.height / 3, { steps: 12 });
  await page.mouse.up();
  await keep.click();
  await expect
    .poll(async () => {
      const { evidence, parts } = await facility.ask<{ evidence: { kind: string; caption: string | null; mediaType: string }[]; parts: { model: string; quantity: number }[] }>(`/tickets/${busy.leak.ticket}`);
      return [evidence.find((each) => each.kind === 'signature'), parts[0]];
    })
    .toMatchObject([{ caption: 'Resident 2', mediaType: 'image/png' }, { model: 'LC-10', quantity: 2.5 }]);
});

test('a push message makes the phone show the ticket, in the language of the app; a tap on it opens the ticket', async ({ facility, pageOf }) => {
  // Of its own: what others have done with a ticket may have read its messages.
  const danger = await trap(facility);
  const { ticket } = danger;
  const page = await pageOf(await assigneeOf(facility, ticket), phone);
  await page.context().grantPermissions(['notifications'], { origin: facility.web });
  await page.goto('/mine');
  await pushMessage(page);
  const shown = () => page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, tag }) => ({ title, tag })));
  await expect.poll(shown).toContainEqual({ title: expect.stringContaining('Elevator entrapment'), tag: ticket });

  const worker = page.context().serviceWorkers()[0];
  if (worker === undefined) throw new Error('The app has no service worker.');
  await worker.evaluate(async (tag) => {
    // What a service worker has and TypeScript's library of pages has not.
    const here = globalThis as unknown as EventTarget & { registration: ServiceWorkerRegistration; NotificationEvent: new (type: string, of: { notification: Notification }) => Event };
    const [notification] = await here.registration.getNotifications({ tag });
    if (notification !== undefined) here.dispatchEvent(new here.NotificationEvent('notificationclick', { notification }));
  }, ticket);
  await expect(page).toHaveURL(`/mine/${ticket}`);
  // What was shown is not shown again: a second push message tells only that there is something.
  await pushMessage(page);
  await expect.poll(shown).toContainEqual({ title: 'FacilityIoT', tag: 'facility' });
  await free(facility, danger);
});

test('the wall shows every asset in trouble on any screen, and all of them in full where there is room', async ({ busy, pageOf }) => {
  expect(busy.leak.alarm).toBeGreaterThan(0);
  const page = await pageOf('operator-1', { viewport: { width: 3840, height: 2160 } });
  await page.goto('/wall?kiosk=1');
  await isLive(page);
  for (const [width, height] of [[3840, 2160], [1920, 1080], [1366, 768]] as const) {
    await page.setViewportSize({ width, height });
    await allSitesFit(page);
    for (const tile of await page.locator('.tile[data-level]').all()) await expect(tile).toBeInViewport({ ratio: 1 });
  }

  await page.setViewportSize({ width: 1920, height: 2160 });
  await expect(page.locator('.sites')).toHaveAttribute('data-density', '0');
});

/** What the push service of the browser's maker does, which cannot be reached from a test: it wakes the app's service worker with an empty message. */
async function pushMessage(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const tools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => first !== undefined && found(first.registrationId));
  });
  await tools.send('ServiceWorker.enable');
  await tools.send('ServiceWorker.deliverPushMessage', { origin: new URL(page.url()).origin, registrationId: await registered, data: '' });
  await tools.detach();
}
