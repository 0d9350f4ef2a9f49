import type { Alarm, AlarmState } from '../api/types';
import { holds, holdsOf, isHeld, isStanding, type Hold } from './alarmOrder';

/** What of the alarms is shown; every part stands in the address, so that a link shows the same. */
export interface AlarmFilter {
  readonly site?: string;
  readonly area?: string;
  readonly asset?: string;
  readonly level?: number;
  readonly state?: AlarmState;
  readonly trade?: string;
  /** Only these held ones; without it, none that are held. */
  readonly hold?: Hold;
  readonly chattering?: boolean;
  readonly standing?: boolean;
  readonly text?: string;
}

const states = ['normal', 'unacknowledged', 'acknowledged', 'returnedUnacknowledged'] as const satisfies readonly AlarmState[];

/** The address's parameters as a filter; what is not understood is left out. */
export function filterOf(search: URLSearchParams): AlarmFilter {
  const text = (name: string): string | undefined => search.get(name)?.trim() || undefined;
  const level = Number(search.get('level'));
  const filter: AlarmFilter = {
    site: text('site'),
    area: text('area'),
    asset: text('asset'),
    level: Number.isInteger(level) && level >= 1 && level <= 5 ? level : undefined,
    state: states.find((state) => state === search.get('state')),
    trade: text('trade'),
    hold: holds.find((hold) => hold === search.get('hold')),
    chattering: search.get('chattering') === 'true' || undefined,
    standing: search.get('standing') === 'true' || undefined,
    text: text('text'),
  };
  return withoutEmpty(filter);
}

/** The address with this filter; other parameters stay as they are. */
export function withFilter(search: URLSearchParams, filter: AlarmFilter): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['site', 'area', 'asset', 'level', 'state', 'trade', 'hold', 'chattering', 'standing', 'text', 'page'] as const) {
    next.delete(name);
  }

  for (const [name, value] of Object.entries(withoutEmpty(filter))) {
    next.set(name, String(value));
  }

  return next;
}

/**
 * Whether an alarm is shown. Pure.
 * @param place the names of its place in words, for the search in texts.
 */
export function matches(filter: AlarmFilter, alarm: Alarm, now: number, place: (alarm: Alarm) => string): boolean {
  return (
    (filter.site === undefined || alarm.site === filter.site) &&
    (filter.area === undefined || alarm.area === filter.area) &&
    (filter.asset === undefined || alarm.asset === filter.asset) &&
    (filter.level === undefined || alarm.level === filter.level) &&
    (filter.state === undefined || alarm.state === filter.state) &&
    (filter.trade === undefined || alarm.trade === filter.trade) &&
    (filter.hold === undefined ? !isHeld(alarm) : holdsOf(alarm).includes(filter.hold)) &&
    (filter.chattering !== true || (alarm.chatteringSince ?? null) !== null) &&
    (filter.standing !== true || isStanding(alarm, now)) &&
    (filter.text === undefined || says(alarm, filter.text, place))
  );
}

/** Every word of the search stands somewhere in the alarm's texts, names or ids. */
function says(alarm: Alarm, search: string, place: (alarm: Alarm) => string): boolean {
  const all = `${alarm.texts.zh} ${alarm.texts.en} ${alarm.point} ${alarm.condition} ${alarm.class} ${alarm.asset ?? ''} ${alarm.acknowledgedBy ?? ''} ${place(alarm)} ${alarm.id}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => all.includes(word));
}

function withoutEmpty(filter: AlarmFilter): AlarmFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '' && value !== false));
}
