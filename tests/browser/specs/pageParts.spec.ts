import { free, trap, type BusyEstate, type Raised } from '../support/busyEstate';
import { desk, examine } from '../support/examine';
import { isSettled, looks, type Look } from '../support/looks';
import { expect, test } from '../support/test';
import { Watch } from '../support/watch';

let danger: Raised;
test.setTimeout(600_000);
test.beforeAll(async ({ facility }) => {
  danger = await trap(facility);
});
test.afterAll(async ({ facility }) => free(facility, danger));

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

/** Lists above which a button opens the form for a new record. */
const formsOf = [
  ...parts('/rosters?tab=', 'absences', 'teams', 'areas', 'contractors'), '/plans', ...parts('/plans?tab=', 'tests', 'outages', 'utilities'), '/residents', '/people',
  ...parts('/settings?tab=', 'categories', 'dependencies', 'incidents', 'stock'),
];

function parts(page: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${page}${name}`);
}

/** Each with its look: a quarter of them in each, so that the look seldom changes. */
function dressed(paths: readonly string[]): readonly (readonly [path: string, look: Look])[] {
  const quarter = Math.ceil(paths.length / looks.length);
  return looks.flatMap((look, index) => paths.slice(index * quarter, (index + 1) * quarter).map((path) => [path, look] as const));
}

test('the tabs and views of the desk’s pages can be used by everybody, too: each in one look', async ({ facility, busy, pageOf }) => {
  const page = await pageOf(facility.administrator, desk);
  const watch = await Watch.over(page, facility.web);
  for (const [path, look] of dressed(deskParts(busy))) {
    await examine(page, watch, path, [look]);
  }
});

test('forms in drawers and dialogs can be used by everybody, too', async ({ facility, busy, pageOf }) => {
  expect(busy.incident).toBeGreaterThan(0);
  const page = await pageOf(facility.administrator, desk);
  const watch = await Watch.over(page, facility.web);
  const form = page.locator('.ant-drawer-open, .ant-modal').last();
  for (const [path, look] of dressed(formsOf)) {
    await examine(page, watch, path, [look], async () => {
      await page.locator('.record-bar .ant-btn-primary').click();
      await expect(form.locator('input, textarea').first()).toBeVisible();
      await isSettled(page);
    });
  }

  await examine(page, watch, '/boxes?box=jade-garden/basement', [{ language: 'en', theme: 'light' }], () => expect(form.getByText('Certificate', { exact: true })).toBeVisible());
});
