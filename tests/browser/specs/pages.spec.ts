import { barriers } from '../support/axe';
import { assigneeOf, free, trap, type BusyEstate, type Raised } from '../support/busyEstate';
import { desk, examine } from '../support/examine';
import { isSettled, twoLooks } from '../support/looks';
import { phone as phoneWindow } from '../support/phone';
import { expect, test } from '../support/test';
import { Watch } from '../support/watch';

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

test('the desk’s pages can be used by everybody, keep their policy and fit their window', async ({ facility, busy, pageOf }) => {
  const page = await pageOf(facility.administrator, desk);
  const watch = await Watch.over(page, facility.web);
  for (const path of deskPages(busy)) {
    await examine(page, watch, path, twoLooks);
  }
});

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
