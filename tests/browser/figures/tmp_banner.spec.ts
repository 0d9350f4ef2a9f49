import { expect, isLive, test } from '../support/test';
test('banner breakdown', async ({ facility, pageOf, browser }) => {
  const page = await pageOf('operator-1');
  await page.addInitScript(() => {
    const w = globalThis as any;
    w.marks = [];
    const mark = (what: string) => w.marks.push([what, Date.now()]);
    const Real = globalThis.EventSource;
    w.EventSource = class extends Real {
      constructor(u: string, o?: any) { super(u, o); this.addEventListener('alarm', () => mark('sse alarm')); this.addEventListener('ticket', () => mark('sse ticket')); }
    };
    new PerformanceObserver((l) => { for (const e of l.getEntries()) w.marks.push(['longtask ' + Math.round(e.duration), Math.round(performance.timeOrigin + e.startTime)]); }).observe({ entryTypes: ['longtask'] });
    new PerformanceObserver((l) => { for (const e of l.getEntries()) w.marks.push(['ELEMENT rendered', Math.round(performance.timeOrigin + (e as any).renderTime)]); }).observe({ type: 'element', buffered: true });
    let had = false;
    new MutationObserver(() => { const h = document.querySelector('.level1-waiting') !== null; if (h && !had) { mark('in dom'); document.querySelector('.level1-text')?.setAttribute('elementtiming', 'banner'); const c = new MessageChannel(); c.port1.onmessage = () => mark('after frame'); c.port2.postMessage(0); } had = h; }).observe(document, { childList: true, subtree: true });
    const A = w.AudioContext; if (A) w.AudioContext = class extends A { constructor() { const t = performance.now(); super(); mark('AudioContext took ' + Math.round(performance.now() - t)); } };
  });
  await page.goto('/wall');
  await isLive(page);
  await new Promise((r) => setTimeout(r, Number(process.env['SETTLE'] ?? 0)));
  for (const car of ['a1', 'b2', 'a2']) {
    await page.evaluate(() => { (globalThis as any).marks = []; });
    if (process.env['TRACE'] === car) await browser.startTracing(page, { path: `/tmp/lat/trace-${car}.json`, categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler', 'blink.user_timing','fonts','ui','blink','skia','shaping','font_service'] });
    const t0 = Date.now();
    facility.plant(`set jade-garden/roof/elevator-${car}/alarm-button true`);
    await page.locator('.level1-waiting').waitFor();
    const t1 = Date.now();
    await new Promise((r) => setTimeout(r, 1500));
    const marks = (await page.evaluate(() => (globalThis as any).marks)) as [string, number][];
    if (process.env['TRACE'] === car) await browser.stopTracing();
    console.log(car, 'waitFor', t1 - t0, marks.map(([w, t]) => `${w} +${t - t0}`).join(' | '));
    await page.keyboard.press('Space');
    await expect(page.locator('.level1-waiting')).toHaveCount(0);
    await new Promise((r) => setTimeout(r, 2000));
  }
});
