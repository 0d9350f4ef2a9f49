/** Which points are shown, and over what time. */
export interface TrendSelection {
  /** Ids, site/box/device/point, at most {@link mostPoints}. */
  readonly points: readonly string[];
  readonly period: Period;
}

/** A length of time that ends now and moves on with it, or one that stands. Instants and lengths in ms. */
export type Period = { readonly kind: 'last'; readonly length: number } | { readonly kind: 'fixed'; readonly from: number; readonly to: number };

export const mostPoints = 10;

const hour = 3_600_000;
const day = 24 * hour;

/** The lengths that are offered, by their names in the address. */
export const presets = { '1h': hour, '8h': 8 * hour, '24h': day, '7d': 7 * day, '30d': 30 * day, '1y': 365 * day } as const;
export type Preset = keyof typeof presets;
export const presetNames: readonly Preset[] = ['1h', '8h', '24h', '7d', '30d', '1y'];

const usual: Period = { kind: 'last', length: day };
const shortest = 10_000;
const longest = 20 * 365 * day;

/** What a link says; what it does not say or says wrongly is as usual. */
export function selectionOf(address: URLSearchParams): TrendSelection {
  const named = (address.get('points') ?? '').split(',').map(unescaped).filter((id) => id.split('/').length >= 4);
  return { points: [...new Set(named)].slice(0, mostPoints), period: periodOf(address) };
}

/** The link to it. Commas part the points, and a comma in a name is written %2C. */
export function addressOf({ points, period }: TrendSelection): URLSearchParams {
  const address = new URLSearchParams();
  if (points.length > 0) {
    address.set('points', points.map(escaped).join(','));
  }

  if (period.kind === 'fixed') {
    address.set('from', new Date(period.from).toISOString());
    address.set('to', new Date(period.to).toISOString());
  } else {
    address.set('last', presetOf(period) ?? `${Math.round(period.length / 1_000)}s`);
  }

  return address;
}

export function presetOf(period: Period): Preset | undefined {
  return period.kind === 'last' ? presetNames.find((name) => presets[name] === period.length) : undefined;
}

/** From one instant to another, moved and widened to what can be asked; it follows the clock when it reaches now. */
export function periodBetween(from: number, to: number, now: number): Period {
  const length = Math.min(longest, Math.max(shortest, to - from));
  const reachesNow = to >= now - length / 50;
  return reachesNow ? { kind: 'last', length: Math.round(length / 1_000) * 1_000 } : { kind: 'fixed', from: Math.round(to - length), to: Math.round(to) };
}

function periodOf(address: URLSearchParams): Period {
  const from = Date.parse(address.get('from') ?? '');
  const to = Date.parse(address.get('to') ?? '');
  if (to - from >= 1_000) {
    return { kind: 'fixed', from: Math.max(from, to - longest), to };
  }

  const last = address.get('last') ?? '';
  const preset = presetNames.find((name) => name === last);
  const seconds = /^(\d{1,9})s$/.exec(last)?.[1];
  const length = preset !== undefined ? presets[preset] : Number(seconds) * 1_000;
  return length >= shortest && length <= longest ? { kind: 'last', length } : usual;
}

function escaped(id: string): string {
  return id.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function unescaped(id: string): string {
  return id.replaceAll('%2C', ',').replaceAll('%25', '%');
}
