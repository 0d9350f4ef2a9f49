import { isRecord, Problem } from '../../api/problem';
import type { Entry, Refusal } from './entry';
import type { Send } from './drain';
import type { Outcome } from './queueRules';

/** A request to the service, by the page or by the service worker. Throws when nobody answered. */
export type Ask = (path: string, init: RequestInit) => Promise<Response>;

// A dead connection of a phone can stay silent for minutes. A file needs longer than a command.
const commandTime = 20_000;
const fileTime = 600_000;

/** @param done hears the service's answer to what was done, before the entry leaves the store. */
export function sender(ask: Ask, done: (entry: Entry, answer: unknown) => Promise<void>, now: () => number): Send {
  return async (entry, file) => {
    let response: Response;
    try {
      response = await ask(...request(entry, file, now()));
    } catch {
      // No answer: it may have been done or not. The same key goes again.
      return { kind: 'later', all: true };
    }

    if (response.ok) {
      await done(entry, await response.json().catch(() => undefined));
      return { kind: 'done' };
    }

    return refused(entry, await Problem.of(response, undefined), ask);
  };
}

function request(entry: Entry, file: Blob | undefined, now: number): [string, RequestInit] {
  // Never in the future, even if the clocks were told apart only after pressing.
  const at = entry.withoutTime ? undefined : new Date(Math.min(Date.parse(entry.at), now)).toISOString();
  const ticket = `/api/v1/tickets/${encodeURIComponent(entry.ticket)}`;
  const { order } = entry;
  switch (order.kind) {
    case 'command':
      return [`${ticket}/${order.command}`, json({ ...order.body, at }, entry.key)];
    case 'position':
      return ['/api/v1/positions', json({ latitude: order.latitude, longitude: order.longitude, accuracyMeters: order.accuracyMeters, at: at ?? null, onTheWayTo: entry.ticket }, entry.key)];
    case 'file': {
      const about = new URLSearchParams({ kind: order.evidence });
      for (const [name, value] of [['moment', order.moment], ['caption', order.caption], ['takenAt', at]] as const) {
        if (typeof value === 'string' && value !== '') {
          about.set(name, value);
        }
      }

      // The same file for the same kind and moment is one piece, however often it is sent.
      return [
        `${ticket}/evidence?${about.toString()}`,
        { method: 'POST', body: file ?? new Blob(), headers: { 'Content-Type': 'application/octet-stream', 'X-Facility-Upload': '1' }, signal: AbortSignal.timeout(fileTime) },
      ];
    }
  }
}

function json(body: object, key: string): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key }, signal: AbortSignal.timeout(commandTime) };
}

async function refused(entry: Entry, problem: Problem, ask: Ask): Promise<Outcome> {
  if (problem.status === 401) {
    return { kind: 'loggedOut' };
  }

  if (problem.status === 400 && !entry.withoutTime && (problem.fields['at'] !== undefined || problem.fields['takenAt'] !== undefined)) {
    return { kind: 'timeRefused' };
  }

  // Busy or broken now, perhaps not later. 507: the service has no room for files.
  if (problem.unreachable || problem.status === 429 || problem.status === 408) {
    return { kind: 'later', all: true };
  }

  if (problem.status >= 500) {
    return { kind: 'later', all: false };
  }

  return { kind: 'refused', refusal: { status: problem.status, sentence: problem.message, changes: problem.conflict ? await changes(entry, problem, ask) : [] } };
}

/** What others did since the person looked: as the refusal says, else from the ticket's trail. */
async function changes(entry: Entry, problem: Problem, ask: Ask): Promise<Refusal['changes']> {
  const told = problem.members['changes'];
  if (Array.isArray(told)) {
    return told.filter(isRecord);
  }

  try {
    const response = await ask(`/api/v1/tickets/${encodeURIComponent(entry.ticket)}`, { signal: AbortSignal.timeout(commandTime) });
    const detail: unknown = response.ok ? await response.json() : undefined;
    const trail = isRecord(detail) && Array.isArray(detail['trail']) ? detail['trail'].filter(isRecord) : [];
    return trail.filter((line) => typeof line['version'] === 'number' && line['version'] > entry.seen);
  } catch {
    // The sentence of the refusal says the most important thing.
    return [];
  }
}
