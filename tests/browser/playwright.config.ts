import { defineConfig } from '@playwright/test';

const retries = process.env['CI'] === 'true' ? 1 : 0;
const report = process.env['BROWSER_REPORT'];

// The tests of a worker share a running facility, as an estate's people do; two facilities fill the two cores of a small machine.
export default defineConfig({
  outputDir: process.env['BROWSER_OUTPUT'] ?? '../../.facility/browser',
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 120_000,
  // A second try begins with a facility of its own; what then passes is reported as flaky.
  retries,
  expect: { timeout: 60_000 },
  reporter: report === undefined ? [['list']] : [['list'], ['junit', { outputFile: report }]],
  use: {
    viewport: { width: 1920, height: 1080 },
    locale: 'en-GB',
    actionTimeout: 60_000,
    // Without a film of the page: it would cost half of what the two cores of a small machine have. Where there is a second try, that one is traced.
    trace: { mode: retries === 0 ? 'retain-on-failure' : 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      // Root has no sandbox of Chromium's; nothing but our own pages is opened.
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'],
    },
  },
  projects: [
    { name: 'tests', testDir: 'specs' },
    // ./facility screenshots
    { name: 'screenshots', testDir: 'screenshots', retries: 0 },
    // Measured, not judged: npx playwright test --project=figures
    { name: 'figures', testDir: 'figures', retries: 0 },
  ],
});
