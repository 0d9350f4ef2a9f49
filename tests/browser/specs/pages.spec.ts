import type { Page } from '@playwright/test';
import { barriers } from '../support/axe';
import { assigneeOf, free, trap, type BusyEstate, type Raised } from '../support/busyEstate';
import { isSettled, looks, twoLooks, wear, type Look } from '../support/looks';
import { phone as phoneWindow } from '../support/phone';
import { expect, test } from '../support/test';
import { Watch } from '../support/watch';

const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const };
const phone = { ...phoneWindow, reducedMotion: 'reduce' as const };

let danger: Raised;
test.setTimeout(900_000);
test.beforeAll(async ({ facility }) => {
  danger = await trap(facility);
});
test.afterAll(async ({ facility }) => free(facility, danger));

/** The desk's pages, seen in both languages and both themes. */
function deskPages(busy: BusyEstate): readonly string[] {
  return [
    '/wall', '/alarms', '/alarms?view=history', '/alarms?view=floods', `/alarms/${danger.alarm}`, '/tickets', `/tickets/${danger.ticket}`, '/incidents', `/incidents/${busy.incident}`, '/intake',
    '/points', '/trends?points=jade-garden/basement/main-meter/power/total,jade-garden/basement/pump-room-leak/leak&last=1h', '/boxes', '/rosters', '/rosters?tab=workers', '/plans',
    '/knowledge', '/residents', '/reports', '/people', '/audit', '/settings',
  ];
}

/** Their further parts, each in one look. */
function deskParts(busy: BusyEstate): readonly string[] {
  return [
    '/alarms?view=shelved', '/tickets?view=board', '/tickets?view=history', `/tickets/${busy.solved.ticket}`, ...parts(`/tickets/${danger.ticket}#`, 'dispatch', 'telemetry', 'evidence', 'parts', 'contact', 'similar'),
    '/trends?points=jade-garden/basement/main-meter/power/total&last=1h&view=table', `/knowledge/${busy.solved.article}`,
    ...parts('/rosters?tab=', 'rosters', 'absences', 'swaps', 'teams', 'areas', 'contractors', 'positions'), '/rosters/edit/new', '/rosters/edit/1',
    ...parts('/plans?tab=', 'tests', 'outages', 'utilities'), '/people?tab=permissions',
    ...parts('/settings?tab=', 'channels', 'routes', 'deliveries', 'supervisors', 'clocks', 'calendar', 'matrix', 'categories', 'dependencies', 'incidents', 'stock'),
    '/no-such-page',
  ];
}

function parts(page: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${page}${name}`);
}

test('the desk’s pages can be used by everybody, keep their policy and fit their window', async ({ facility, busy, pageOf }) => {
  const page = await pageOf(administrator(facility.description.accounts), desk);
  const watch = await Watch.over(page, facility.web);
  for (const path of deskPages(busy)) {
    await look(page, watch, path, twoLooks);
  }

  for (const [index, path] of deskParts(busy).entries()) {
    await look(page, watch, path, [looks[index % looks.length] ?? { language: 'en', theme: 'light' }]);
  }
});

async function look(page: Page, watch: Watch, path: string, worn: readonly Look[]): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path);
    const faults: string[] = [];
    for (const look of worn) {
      await wear(page, look);
      await isSettled(page);
      [...(await barriers(page)), ...(await watch.tooWide())].forEach((fault) => faults.push(`${look.language} ${look.theme}: ${fault}`));
    }

    expect.soft([...faults, ...watch.take()], path).toEqual([]);
  });
}

for (const look of twoLooks) {
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
    // Nobody is logged in, and one link is wrong: the browser tells both answers in the console.
    const watching = await Watch.over(page, facility.web, /40[14] .*\/api\/v1\/(session|resident)/);
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
