import { expect } from '@playwright/test';
import { alarms, type Alarm } from './alarms';
import type { Facility } from './facility';
import { Person } from './person';
import { photo } from './photo';

/** An alarm and its ticket. */
export interface Raised {
  readonly ticket: string;
  readonly alarm: number;
}

/** What stands in the pages after {@link makeBusy}. */
export interface BusyEstate {
  /** The pump room's leak. */
  readonly leak: Raised;
  /** Flooding and power loss at one site. */
  readonly incident: number;
  /** Told at the desk, repaired, accepted and closed; an article came of it. */
  readonly solved: { readonly ticket: string; readonly article: number };
  /** The path of a resident's page whose repair is done and may be scored. */
  readonly resident: string;
}

const trapped = 'jade-garden/roof/elevator-b2/alarm-button';
const leaking = 'jade-garden/basement/pump-room-leak/leak';

/** What happens in the plant: a wet night in Jade Garden, and one thing or the other elsewhere. */
const night = [
  'set jade-garden/basement/pump-room-leak/leak-distance 12.4',
  `set ${leaking} true`,
  'set jade-garden/basement/terminals/sump-high true',
  'set jade-garden/basement/terminals/mains true',
  'set jade-garden/roof/elevator-a2/safety-circuit true',
  'set harbour-tower/technical/ups/on-battery true',
  'set central-plaza/plaza/terminals/tank-overflow true',
  'dead central-plaza/plaza/mall-meter',
];

/** Lets things happen at all three sites and waits until the service knows them: alarms of several levels, an incident, a repair from report to article. */
export async function makeBusy(facility: Facility): Promise<BusyEstate> {
  const solved = await repair(facility);
  for (const command of night) {
    facility.plant(command);
  }

  const leak = await ticketOf(facility, leaking);
  let incident: number | undefined;
  await expect.poll(async () => (incident = (await facility.ask<{ items: { id: number }[] }>('/incidents')).items[0]?.id), { timeout: 120_000 }).toBeDefined();
  // The slowest of the night: a contact that must stand for ten seconds, and a device that is asked again before it counts as dead.
  await expect.poll(async () => (await alarms(facility)).length, { timeout: 120_000 }).toBeGreaterThanOrEqual(7);
  return { leak, incident: incident ?? 0, ...solved };
}

/** Traps a passenger in elevator B2 of Jade Garden. */
export async function trap(facility: Facility): Promise<Raised> {
  facility.plant(`set ${trapped} true`);
  return ticketOf(facility, trapped);
}

/** Frees the passenger: what comes next begins without danger to people. */
export async function free(facility: Facility, { ticket, alarm }: Raised): Promise<void> {
  facility.plant(`set ${trapped} false`);
  await using supervisor = await Person.logIn(facility, 'supervisor-1');
  await using engineer = await Person.logIn(facility, await assigneeOf(facility, ticket));
  for (const [command, path] of [['accept', 'accept'], ['arrive', 'arrive'], ['confirmNobodyTrapped', 'confirm-nobody-trapped']] as const) {
    const now = await engineer.get<{ allowed: string[] }>(`/tickets/${ticket}`);
    if (now.allowed.includes(command)) {
      await engineer.post(`/tickets/${ticket}/${path}`);
    }
  }

  await supervisor.post('/alarms/acknowledge', { ids: [alarm] });
  const { allowed } = await supervisor.get<{ allowed: string[] }>(`/alarms/${alarm}`);
  if (allowed.includes('reset')) {
    await supervisor.post(`/alarms/${alarm}/reset`);
  }

  await expect.poll(async () => (await supervisor.get<{ alarm: { open: boolean } }>(`/alarms/${alarm}`)).alarm.open, { timeout: 120_000 }).toBe(false);
}

/** Whom the dispatch has given a ticket. */
export async function assigneeOf(facility: Facility, ticket: string): Promise<string> {
  let name: string | undefined;
  await expect.poll(async () => (name = (await facility.ask<{ ticket: { assignee: { name: string } | null } }>(`/tickets/${ticket}`)).ticket.assignee?.name), { timeout: 120_000 }).toBeDefined();
  return name ?? '';
}

async function ticketOf(facility: Facility, point: string): Promise<Raised> {
  let found: Raised | undefined;
  await expect
    .poll(async () => {
      const { items } = await facility.ask<{ items: { number: string; open: boolean; alarms: Alarm[] }[] }>('/tickets?size=500');
      const all = items.filter((ticket) => ticket.open).flatMap((ticket) => ticket.alarms.map((alarm) => ({ ticket: ticket.number, alarm })));
      const one = all.find(({ alarm }) => alarm.point === point);
      found = one && { ticket: one.ticket, alarm: one.alarm.id };
      return found;
    }, { timeout: 120_000 })
    .toBeDefined();
  return found ?? { ticket: '', alarm: 0 };
}

/** A resident's report, from the desk to the article in the knowledge base. */
async function repair(facility: Facility): Promise<Pick<BusyEstate, 'solved' | 'resident'>> {
  await using desk = await Person.logIn(facility, 'operator-1');
  await using supervisor = await Person.logIn(facility, 'supervisor-1');
  await using engineer = await Person.logIn(facility, 'engineer-2');
  const told = await desk.post<{ ticket: { number: string }; linkToken: string }>('/fault-reports', {
    source: 'hotline', site: 'central-plaza', area: 'flats', category: 'lighting-public',
    description: '四楼走廊的灯不亮。 The lights of the fourth floor are out.',
    reporter: { name: '住户三', phone: '8003', address: '4-401', language: 'en' },
  });
  const { number } = told.ticket;
  await supervisor.post(`/tickets/${number}/assign`, { personId: await supervisor.workerId('Engineer on duty 2'), why: '他就在附近 / He is close by', override: true });
  await engineer.post(`/tickets/${number}/accept`);
  await engineer.post(`/tickets/${number}/arrive`, { latitude: 31.2546, longitude: 121.4918 });
  for (const moment of ['before', 'after']) {
    await engineer.evidence(number, { kind: 'photo', moment }, photo(`${number} ${moment}`));
  }

  await engineer.post(`/tickets/${number}/parts`, { model: 'RB-17', quantity: 1, unit: 'pieces' });
  await engineer.post(`/tickets/${number}/finish`, { cause: '照明回路的接触器烧坏 / The contactor of the lighting circuit had burnt out', measures: '更换接触器并试亮 / Contactor replaced, lights tested' });
  await supervisor.post(`/tickets/${number}/verify`, { passed: true });
  await supervisor.post(`/tickets/${number}/close`);
  const { id } = await supervisor.post<{ id: number }>(`/tickets/${number}/article`);
  const article = await supervisor.get<{ version: number }>(`/articles/${id}`);
  await supervisor.post(`/articles/${id}/publish`, { version: article.version });
  return { solved: { ticket: number, article: id }, resident: `/r/${told.linkToken}` };
}
