import { expect, request, type APIRequestContext } from '@playwright/test';
import type { Facility } from './facility';

/** One of the demo's people at the API, logged in: what would take many clicks before a test is done so. */
export class Person {
  private constructor(
    private readonly api: APIRequestContext,
    readonly name: string,
  ) {}

  static async logIn(facility: Facility, name: string): Promise<Person> {
    const api = await request.newContext({ baseURL: facility.web, extraHTTPHeaders: { Origin: facility.web } });
    const person = new Person(api, name);
    await person.post('/session', facility.account(name));
    return person;
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.api.get(`/api/v1${path}`);
    expect(answer.ok(), `${this.name} GET ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async post<T>(path: string, body: object = {}): Promise<T> {
    const answer = await this.api.post(`/api/v1${path}`, { data: body });
    expect(answer.ok(), `${this.name} POST ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  /** A worker's id, by the name in English that rosters and dispatch show. */
  async workerId(name: string): Promise<number> {
    const { items } = await this.get<{ items: { personId: number; name: { en: string } }[] }>('/workers?size=500');
    const found = items.find((worker) => worker.name.en === name);
    if (found === undefined) {
      throw new Error(`There is no worker ${name}, only ${items.map((worker) => worker.name.en).join(', ')}.`);
    }

    return found.personId;
  }

  async evidence(ticket: string, about: Record<string, string>, content: Buffer): Promise<void> {
    const answer = await this.api.post(`/api/v1/tickets/${ticket}/evidence?${new URLSearchParams(about)}`, {
      data: content,
      headers: { 'Content-Type': 'application/octet-stream', 'X-Facility-Upload': '1' },
    });
    expect(answer.ok(), `${this.name} sends evidence: ${answer.status()} ${await answer.text()}`).toBe(true);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.api.dispose();
  }
}
