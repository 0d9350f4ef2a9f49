import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const repository = resolve(import.meta.dirname, '../../..');
/** Below bin: the stack and configuration that was built. */
export const buildFolder = process.env['FACILITY_BUILD'] ?? 'Release/net10.0';
const program = join(repository, 'tests/FacilityIoT.Demo/bin', buildFolder, 'facility-demo.dll');
const startsWithin = 180_000;
const endsWithin = 30_000;

/** What a demo writes into demo.json. */
interface Description {
  web: string;
  api: string;
  apiKey: string;
  processes: Record<string, number>;
  accounts: { name: string; role: string; password: string }[];
}

/** The whole product on this machine, started for the tests: broker, InfluxDB, simulated estate, boxes, cloud, people. */
export class Facility {
  private constructor(
    private readonly child: ChildProcessByStdio<Writable, Readable, Readable>,
    private readonly directory: string,
    private readonly lines: string[],
    readonly description: Description,
  ) {}

  static async start(scenario = 'quiet'): Promise<Facility> {
    const directory = await mkdtemp(join(tmpdir(), 'facility-browser-'));
    const child = spawn('dotnet', [program, '--scenario', scenario, '--commands', '--state', directory], { stdio: ['pipe', 'pipe', 'pipe'], detached: false });
    const lines: string[] = [];
    const begun = new Promise<void>((done, failed) => {
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line);
        if (line.includes(`scenario ${scenario} begins`)) {
          done();
        }
      });
      createInterface(child.stderr).on('line', (line) => lines.push(line));
      child.once('exit', (code) => failed(new Error(`The facility ended with code ${code}:\n${lines.join('\n')}`)));
      setTimeout(() => failed(new Error(`The facility did not start within ${startsWithin} ms:\n${lines.join('\n')}`)), startsWithin).unref();
    });
    try {
      await begun;
    } catch (failure) {
      child.kill('SIGKILL');
      throw failure;
    }

    return new Facility(child, directory, lines, JSON.parse(await readFile(join(directory, 'demo.json'), 'utf8')) as Description);
  }

  get web(): string {
    return this.description.web.replace(/\/$/, '');
  }

  /** What the facility has printed so far. */
  get log(): string {
    return this.lines.join('\n');
  }

  /** The id of a part's process, such as `facility-cloud`. */
  process(name: string): number {
    const id = this.description.processes[name];
    if (id === undefined) {
      throw new Error(`The demo has no process ${name}, only ${Object.keys(this.description.processes).join(', ')}.`);
    }

    return id;
  }

  /** Who may do everything. */
  get administrator(): string {
    const found = this.description.accounts.find((account) => account.role === 'administrator');
    if (found === undefined) {
      throw new Error('The demo has no administrator.');
    }

    return found.name;
  }

  account(name: string): { name: string; password: string } {
    const found = this.description.accounts.find((account) => account.name === name);
    if (found === undefined) {
      throw new Error(`The demo has no account ${name}, only ${this.description.accounts.map((account) => account.name).join(', ')}.`);
    }

    return found;
  }

  /** Does something to the simulated plant, such as `set site/box/device/point true`. */
  plant(command: string): void {
    this.child.stdin.write(`${command}\n`);
  }

  /** Asks the API as a program. */
  async ask<T>(path: string): Promise<T> {
    const response = await fetch(`${this.web}/api/v1${path}`, { headers: { Authorization: `Bearer ${this.description.apiKey}` } });
    if (!response.ok) {
      throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    }

    return (await response.json()) as T;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise<void>((done) => this.child.once('exit', () => done()));
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), endsWithin);
    if (this.child.exitCode === null && this.child.signalCode === null) {
      await ended;
    }

    clearTimeout(late);
    await rm(this.directory, { recursive: true, force: true });
  }
}
