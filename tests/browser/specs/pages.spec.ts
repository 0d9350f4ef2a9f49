import { barriers } from '../support/axe';
import { assigneeOf, free, trap, type BusyEstate, type Raised } from '../support/busyEstate';
import { isSettled, looks, wear } from '../support/looks';
import { expect, test } from '../support/test';
import { Watch } from '../support/watch';

const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' as const };

let danger: Raised;
test.describe.configure({ mode: 'serial' });
test.setTimeout(600_000);
test.beforeAll(async ({ facility }) => {
  danger = await trap(facility);
});
test.afterAll(async ({ facility }) => free(facility, danger));

/** The desk's pages and each of their parts. */
function deskPages(busy: BusyEstate): readonly string[] {
  return [
    '/wall',
    '/alarms', '/alarms?view=shelved', '/alarms?view=history', '/alarms?view=floods', `/alarms/${busy.leak.alarm}`, `/alarms/${danger.alarm}`,
    '/tickets', '/tickets?view=board', `/tickets/${busy.leak.ticket}`, `/tickets/${busy.solved.ticket}`, ...['overview', 'dispatch', 'telemetry', 'evidence', 'parts', 'contact', 'similar'].map((part) => `/tickets/${danger.ticket}#${part}`),
    '/intake', '/incidents', `/incidents/${busy.incident}`,
    '/points', `/trends?points=jade-garden/basement/main-meter/power/total,jade-garden/basement/pump-room-leak/leak&last=1h`, `/trends?points=jade-garden/basement/main-meter/power/total&last=1h&view=table`,
    '/boxes',
    ...tabs('/rosters', 'week', 'rosters', 'absences', 'swaps', 'workers', 'teams', 'areas', 'contractors', 'positions'), '/rosters/edit/new', '/rosters/edit/1',
    ...tabs('/plans', 'maintenance', 'tests', 'outages', 'utilities'),
    '/knowledge', `/knowledge/${busy.solved.article}`,
    '/residents', '/reports',
    ...tabs('/people', 'users', 'permissions'),
    '/audit',
    ...tabs('/settings', 'account', 'channels', 'routes', 'deliveries', 'supervisors', 'clocks', 'calendar', 'matrix', 'categories', 'dependencies', 'incidents', 'stock'),
    '/wall?kiosk=1', '/no-such-page',
  ];
}

function tabs(page: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${page}?tab=${name}`);
}

test('the desk’s pages can be used by everybody, keep their policy and fit their window', async ({ facility, busy, pageOf }) => {
  const page = await pageOf(administrator(facility.description.accounts), desk);
  const watch = await Watch.over(page, facility.web);
  for (const path of deskPages(busy)) {
    await test.step(path, async () => {
      await page.goto(path);
      await isSettled(page);
      const faults = new Set<string>();
      for (const look of (await page.locator('header.header').isVisible()) ? looks : looks.slice(0, 1)) {
        await test.step(`${look.language} ${look.theme}`, async () => {
          if (await page.locator('header.header').isVisible()) {
            await wear(page, look);
            await isSettled(page);
          }

          [...(await barriers(page)), ...(await watch.tooWide())].forEach((fault) => faults.add(`${look.language} ${look.theme} ${fault}`));
        });
      }

      expect.soft([...faults, ...watch.take()], path).toEqual([]);
    });
  }
});

for (const look of looks) {
  test(`the phone’s, the resident’s and the login page do, too: ${look.language} ${look.theme}`, async ({ facility, busy, pageOf, browser }) => {
    const mine = await pageOf(await assigneeOf(facility, danger.ticket), { ...phone, ...look });
    const watch = await Watch.over(mine, facility.web);
    for (const path of ['/mine', `/mine/${danger.ticket}`, `/mine/${busy.solved.ticket}`, '/mine/messages', '/mine/me']) {
      await mine.goto(path);
      await isSettled(mine);
      expect.soft([...(await barriers(mine)), ...(await watch.tooWide()), ...watch.take()], path).toEqual([]);
    }

    const stranger = await browser.newContext({ baseURL: facility.web, ...phone, colorScheme: look.theme, locale: look.language === 'zh' ? 'zh-CN' : 'en-GB' });
    const page = await stranger.newPage();
    // Asking who is logged in is answered with 401, which the browser tells in the console.
    const watching = await Watch.over(page, facility.web, /401 .*\/api\/v1\/session/);
    for (const path of [busy.resident, '/r/no-such-link', '/wall']) {
      await page.goto(path);
      await isSettled(page);
      expect.soft([...(await barriers(page)), ...(await watching.tooWide()), ...watching.take()], path).toEqual([]);
    }

    await stranger.close();
  });
}

function administrator(accounts: readonly { name: string; role: string }[]): string {
  const found = accounts.find((account) => account.role === 'administrator');
  if (found === undefined) throw new Error('The demo has no administrator.');
  return found.name;
}
