import type { Page } from '@playwright/test';
import { over, raised, upsOutput } from '../support/alarms';
import { holdStream } from '../support/heldStream';
import { isSettled } from '../support/looks';
import { firstShown } from '../support/shown';
import { expect, isLive, test } from '../support/test';

const loads = 7;
const points = 5_000;
const seconds = 20;
// Each once: only somebody in the cellar ends an entrapment.
const cars = ['jade-garden/roof/elevator-a1', 'central-plaza/plaza/elevator-flats', 'jade-garden/roof/elevator-b2', 'harbour-tower/core/elevator-1', 'jade-garden/roof/elevator-a2', 'central-plaza/plaza/elevator-panorama', 'harbour-tower/core/elevator-2', 'jade-garden/roof/elevator-b1'];

// What an hour of storm tells a page, told as fast as it takes it.
const storm = { alarmChanges: 36_000, pointChanges: 3_600_000 };

test.setTimeout(1_800_000);

test('the wall from the address to the living page', async ({ facility, pageOf }) => {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let load = 0; load < loads; load++) {
    const page = await pageOf('operator-1');
    await page.goto('/wall');
    cold.push(await interactive(page));
    if (load === 0) {
      const { files, bytes } = await page.evaluate(() => {
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const own = entries.filter((entry) => entry.initiatorType === 'script' || entry.initiatorType === 'link');
        return { files: own.length, bytes: own.reduce((sum, entry) => sum + entry.encodedBodySize, 0) };
      });
      console.log(`first load of the wall: ${files} scripts and styles, ${(bytes / 1000).toFixed(0)} kB on the wire`);
    }

    await page.goto('/wall');
    warm.push(await interactive(page));
    await page.context().close();
  }

  console.log(`address to living wall: first time ${spread(cold)}, again ${spread(warm)} (${facility.web.startsWith('http://127') ? 'same machine' : 'network'})`);
});

test('an entrapment from the contact to the frame that shows it on the wall', async ({ facility, pageOf }) => {
  const wall = await pageOf('operator-1');
  await wall.goto('/wall');
  await isLive(wall);
  await isSettled(wall);
  const taken: number[] = [];
  for (const car of cars) {
    const shown = await firstShown(wall, '.level1-text');
    const begun = Date.now();
    facility.plant(`set ${car}/alarm-button true`);
    taken.push((await shown()) - begun);
    await wall.waitForTimeout(1_000);
    await wall.keyboard.press('Space');
    await expect(wall.locator('.level1-waiting')).toHaveCount(0);
    await wall.waitForTimeout(2_000);
  }

  console.log(`contact to banner: first of the service and the page ${Math.round(taken[0] ?? NaN)} ms, then ${spread(taken.slice(1))}`);
});

test(`a value among ${points} that change each second, from the stream to the page`, async ({ pageOf }) => {
  const page = await pageOf('operator-1');
  await holdStream(page);
  await page.goto('/points');
  await isLive(page);
  const row = page.locator('.point-row small[title]').first();
  await row.waitFor();
  const shown = await row.getAttribute('title');
  const delays = await page.evaluate(
    async ({ shown, points, seconds }) => {
      const { stream } = globalThis as unknown as { stream: EventSource };
      const tell = (id: string, value: number): boolean =>
        stream.dispatchEvent(new MessageEvent('point', { data: JSON.stringify({ id, value, quality: 'good', time: new Date().toISOString(), stale: false }) }));
      const line = Array.from(document.querySelectorAll('.point-row')).find((each) => each.querySelector('small[title]')?.getAttribute('title') === shown);
      const text = line?.querySelector('.point-value');
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      const found: number[] = [];
      const batches = 20;
      for (let second = 0; second < seconds; second++) {
        for (let batch = 0; batch < batches; batch++) {
          const begun = performance.now();
          const value = second * batches + batch + 1_000;
          for (let at = 0; at < points / batches; at++) {
            tell(`storm/box/device/point-${batch * (points / batches) + at}`, value);
          }
          tell(shown, value);
          while (!text?.textContent?.replace(/\D/g, '').includes(String(value)) && performance.now() - begun < 5_000) {
            await frame();
          }
          found.push(performance.now() - begun);
          await new Promise((done) => setTimeout(done, Math.max(0, 1_000 / batches - (performance.now() - begun))));
        }
      }
      return found;
    },
    { shown: shown ?? '', points, seconds },
  );
  expect(delays).toHaveLength(seconds * 20);
  console.log(`a value among ${points} changes a second, told to shown: ${spread(delays)}`);
});

test("memory before and after an hour's storm", async ({ facility, pageOf }) => {
  const page = await pageOf('operator-1');
  const pattern = await raised(facility, upsOutput);
  await holdStream(page);
  await page.goto('/wall');
  await isLive(page);
  const before = await heap(page);
  const took = await page.evaluate(
    async ({ pattern, alarmChanges, pointChanges }) => {
      const { stream } = globalThis as unknown as { stream: EventSource };
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      const begun = performance.now();
      const steps = 3_600;
      for (let step = 0; step < steps; step++) {
        for (let at = 0; at < alarmChanges / steps; at++) {
          const number = step * (alarmChanges / steps) + at;
          // Five hundred alarms that come and go.
          const alarm = { ...pattern, id: 1_000_000 + (number % 500), version: number, level: 2 + (number % 4), open: Math.floor(number / 500) % 2 === 0 };
          stream.dispatchEvent(new MessageEvent('alarm', { data: JSON.stringify(alarm) }));
        }
        for (let at = 0; at < pointChanges / steps; at++) {
          stream.dispatchEvent(new MessageEvent('point', { data: `{"id":"storm/box/device/point-${at}","value":${step},"quality":"good","time":"2026-01-01T00:00:00Z","stale":false}` }));
        }
        await frame();
      }
      return performance.now() - begun;
    },
    { pattern, ...storm },
  );
  const after = await heap(page);
  console.log(`heap of the wall: ${before.toFixed(1)} MB, after ${storm.alarmChanges} changes of alarms and ${storm.pointChanges} of points ${after.toFixed(1)} MB (told in ${(took / 1000).toFixed(0)} s)`);
  await over(facility, pattern);
});

/** ms from the request until the stream's snapshot is on the wall. */
async function interactive(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() =>
    document.querySelector('.wall-head') !== null && document.querySelector('.level1') !== null && document.querySelector('.ant-alert[data-standing]') === null ? performance.now() : false,
  );
  return Number(await handle.jsonValue());
}

/** MB in use after a collection. */
async function heap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN)} ms`;
  return `median ${at(0.5)}, p99 ${at(0.99)} (n = ${values.length})`;
}
