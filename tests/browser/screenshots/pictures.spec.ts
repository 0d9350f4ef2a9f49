import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { assigneeOf, free, trap, type Raised } from '../support/busyEstate';
import { isSettled, type Language } from '../support/looks';
import { allSitesFit } from '../support/shown';
import { Person } from '../support/person';
import { phone as phoneWindow } from '../support/phone';
import { expect, test } from '../support/test';

const folder = resolve(process.env['SCREENSHOTS'] ?? '../../dashboards/screenshots');
const desk = { viewport: { width: 1440, height: 900 }, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } satisfies BrowserContextOptions;
const phone = { ...phoneWindow, deviceScaleFactor: 2, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } satisfies BrowserContextOptions;
const languages: readonly Language[] = ['zh', 'en'];

let danger: Raised;
let engineer: string;
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);
test.beforeAll(async ({ facility, busy }) => {
  test.setTimeout(300_000);
  await mkdir(folder, { recursive: true });
  await using operator = await Person.logIn(facility, 'operator-1');
  await operator.post('/alarms/acknowledge', { ids: [busy.leak.alarm] });
  danger = await trap(facility);
  engineer = await assigneeOf(facility, danger.ticket);
});
test.afterAll(async ({ facility }) => free(facility, danger));

test('the wall, with danger to people that nobody has acknowledged', async ({ pageOf }) => {
  for (const language of languages) {
    const page = await pageOf('operator-1', { ...desk, viewport: { width: 1920, height: 1080 }, language, theme: 'dark' });
    await page.goto('/wall?kiosk=1');
    await expect(page.locator('.level1-waiting')).toBeVisible();
    await allSitesFit(page);
    await picture(page, 'wall', language);
  }
});

test('alarms, tickets, trends: what the desk looks at', async ({ facility, busy, pageOf }) => {
  await using operator = await Person.logIn(facility, 'operator-1');
  await operator.post('/alarms/acknowledge', { ids: [danger.alarm] });
  await using rescuer = await Person.logIn(facility, engineer);
  await rescuer.post(`/tickets/${danger.ticket}/accept`);
  await rescuer.post('/positions', { latitude: 31.2309, longitude: 121.4737, accuracyMeters: 12, onTheWayTo: danger.ticket });
  await rescuer.post(`/tickets/${danger.ticket}/arrive`, { latitude: 31.2306, longitude: 121.4737 });
  await rescuer.post(`/tickets/${danger.ticket}/notes`, { text: '已与轿厢内人员通话，情绪稳定 / Spoke to the passenger in the car, who is calm' });
  const trend = ['jade-garden/basement/main-meter/power/total', 'harbour-tower/technical/climate-front/temperature', 'jade-garden/basement/pump-room-leak/leak'];
  const pages = {
    alarms: '/alarms', ticket: `/tickets/${danger.ticket}`, tickets: '/tickets', incident: `/incidents/${busy.incident}`, trends: `/trends?points=${trend.join(',')}&last=240s`,
  };
  for (const language of languages) {
    const page = await pageOf('supervisor-1', { ...desk, language });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await picture(page, name, language);
    }
  }
});

test('a fault report while it is told', async ({ pageOf }) => {
  for (const language of languages) {
    const page = await pageOf('operator-1', { ...desk, language });
    await page.goto('/intake');
    await isSettled(page);
    const fields = language === 'zh' ? ['项目', '区域', '故障类别', '报修内容'] : ['Site', 'Area', 'Kind of fault', 'What was said'];
    const values = language === 'zh' ? ['翡翠花园', '生活水泵房', '水管爆裂'] : ['Jade Garden', 'Drinking water pump room', 'Burst pipe'];
    for (const [index, value] of values.entries()) {
      // The list shows some of its options only: what is typed brings the others.
      await page.getByRole('combobox', { name: fields[index] ?? '', exact: true }).fill(value);
      await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').filter({ hasText: value }).first().click();
    }

    await page.getByRole('textbox', { name: fields[3] ?? '' }).fill(language === 'zh' ? '水泵房门缝里有水流到走廊' : 'Water runs from under the door of the pump room');
    await expect(page.locator('section.panel .level-tag').first()).toBeVisible();
    await picture(page, 'intake', language);
  }
});

test('the engineer’s phone and the resident’s page', async ({ facility, busy, pageOf, browser }) => {
  for (const language of languages) {
    const mine = await pageOf(engineer, { ...phone, language });
    await mine.goto('/mine');
    await expect(mine.locator('.phone-card').first()).toBeVisible();
    await picture(mine, 'phone-list', language);
    await mine.goto(`/mine/${danger.ticket}`);
    await expect(mine.locator('.phone-next')).toBeVisible();
    await picture(mine, 'phone-ticket', language);
    const resident = await browser.newContext({ ...phone, baseURL: facility.web, locale: language === 'zh' ? 'zh-CN' : 'en-GB' });
    const page = await resident.newPage();
    await page.goto(busy.resident);
    await picture(page, 'resident', language);
    await resident.close();
  }
});

async function picture(page: Page, name: string, language: Language): Promise<void> {
  await isSettled(page);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.evaluate(() => document.fonts.ready);
  // WebP: a third of the same picture as PNG. Chromium makes it, though Playwright's own command does not know it.
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
  await writeFile(join(folder, `${name}-${language}.webp`), data, 'base64');
}
