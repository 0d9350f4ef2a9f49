import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { buildFolder } from '../support/facility';

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../../..');
const app = join(repository, 'dashboards/control-room');

test('the web app was made for the API that the service offers', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'facility-client-'));
  try {
    const cloud = join(repository, 'cloud/FacilityIoT.Cloud/bin', buildFolder, 'facility-cloud.dll');
    const { stdout } = await run('dotnet', [cloud, 'openapi'], { maxBuffer: 64 << 20 });
    await writeFile(join(directory, 'openapi.json'), stdout);
    await run('node', ['scripts/api.mjs', join(directory, 'openapi.json'), join(directory, 'schema.d.ts')], { cwd: app });
    const offered = (await readFile(join(directory, 'schema.d.ts'), 'utf8')).split('\n');
    const known = (await readFile(join(app, 'src/api/schema.d.ts'), 'utf8')).split('\n');
    const difference = offered.findIndex((line, number) => line !== known[number]);
    expect(difference, 'schema.d.ts is out of date from this line on. Run: facility-cloud openapi > FILE, then npm run api -- FILE in dashboards/control-room').toBe(-1);
    expect(offered.length).toBe(known.length);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
