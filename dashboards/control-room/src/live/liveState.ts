import type { Alarm, Box, Incident, PointChange, Schema, Ticket } from '../api/types';

/** The estate as the live stream has told it: what is open now, by key. Maps are replaced when they change, never edited. */
export interface LiveState {
  readonly tickets: ReadonlyMap<string, Ticket>;
  readonly alarms: ReadonlyMap<number, Alarm>;
  readonly incidents: ReadonlyMap<number, Incident>;
  /** By `site/box`. */
  readonly boxes: ReadonlyMap<string, Box>;
}

export type LiveEvent =
  | { readonly kind: 'snapshot'; readonly data: Schema<'LiveSnapshotView'> }
  | { readonly kind: 'ticket'; readonly data: Ticket }
  | { readonly kind: 'alarm'; readonly data: Alarm }
  | { readonly kind: 'incident'; readonly data: Incident }
  | { readonly kind: 'box'; readonly data: Box };

export const nothingKnown: LiveState = { tickets: new Map(), alarms: new Map(), incidents: new Map(), boxes: new Map() };

export const boxKey = (box: { site: string; box: string }): string => `${box.site}/${box.box}`;

/**
 * The state after these events, in their order. Pure. An older version of a row than the one known changes nothing, so that a repeated event
 * does no harm; each map is copied at most once, however many events a storm brings in one frame.
 */
export function after(state: LiveState, events: readonly LiveEvent[]): LiveState {
  let known = state;
  const own = new Set<ReadonlyMap<unknown, unknown>>();
  const writable = <K, T>(map: ReadonlyMap<K, T>): Map<K, T> => {
    const copy = own.has(map) ? (map as Map<K, T>) : new Map(map);
    own.add(copy);
    return copy;
  };

  for (const event of events) {
    switch (event.kind) {
      case 'snapshot':
        known = ofSnapshot(event.data);
        break;
      case 'ticket':
        known = { ...known, tickets: put(known.tickets, event.data.number, event.data, writable) };
        break;
      case 'alarm':
        known = { ...known, alarms: put(known.alarms, event.data.id, event.data, writable) };
        break;
      case 'incident':
        known = { ...known, incidents: put(known.incidents, event.data.id, event.data, writable) };
        break;
      case 'box':
        known = { ...known, boxes: writable(known.boxes).set(boxKey(event.data), event.data) };
        break;
    }
  }

  return known;
}

function ofSnapshot(snapshot: Schema<'LiveSnapshotView'>): LiveState {
  return {
    tickets: new Map(snapshot.tickets.map((ticket) => [ticket.number, ticket])),
    alarms: new Map(snapshot.alarms.map((alarm) => [alarm.id, alarm])),
    incidents: new Map(snapshot.incidents.map((incident) => [incident.id, incident])),
    boxes: new Map(snapshot.boxes.map((box) => [boxKey(box), box])),
  };
}

/** Rows that have ended leave. */
function put<K, T extends { version: number; open: boolean }>(
  rows: ReadonlyMap<K, T>,
  key: K,
  row: T,
  writable: (rows: ReadonlyMap<K, T>) => Map<K, T>,
): ReadonlyMap<K, T> {
  const known = rows.get(key);
  if ((known === undefined && !row.open) || (known !== undefined && known.version > row.version)) {
    return rows;
  }

  const next = writable(rows);
  if (row.open) {
    next.set(key, row);
  } else {
    next.delete(key);
  }

  return next;
}

/** A point as the stream last told it. */
export type LivePoint = PointChange;
