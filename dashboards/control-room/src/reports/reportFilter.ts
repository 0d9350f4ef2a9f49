import type { Schema } from '../api/types';

/** What a report is made of; days are of each site's own calendar. */
export interface ReportFilter {
  /** The first day, `2026-03-01`. */
  readonly from: string;
  /** The first day that is no longer part of it. */
  readonly until: string;
  readonly period: Schema<'ReportPeriod'>;
  readonly site?: string | undefined;
  readonly area?: string | undefined;
  readonly trade?: string | undefined;
  readonly person?: number | undefined;
}

export const reportPresets = ['today', 'week', 'month', 'days30', 'quarter', 'year'] as const;
export type ReportPreset = (typeof reportPresets)[number];
export const steps = ['day', 'week', 'month'] as const satisfies readonly Schema<'ReportPeriod'>[];

/** What a link says; the last 30 days when it does not. @param today by the service's clock. */
export function reportFilterOf(address: URLSearchParams, today: string): ReportFilter {
  const usual = daysOf('days30', today);
  const [from, until] = [address.get('from') ?? '', address.get('until') ?? ''];
  const valid = isDay(from) && isDay(until) && from < until;
  const person = Number(address.get('person') ?? NaN);
  return {
    ...(valid ? { from, until } : usual),
    period: steps.find((step) => step === address.get('period')) ?? 'day',
    ...named(address, 'site'), ...named(address, 'area'), ...named(address, 'trade'),
    ...(Number.isInteger(person) && person > 0 ? { person } : {}),
  };
}

export function reportAddressOf(filter: ReportFilter): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== '') {
      address.set(name, String(value));
    }
  }

  return address;
}

/** Weeks begin on Monday. */
export function daysOf(preset: ReportPreset, today: string): { from: string; until: string } {
  const until = plusDays(today, 1);
  const weekday = (new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7;
  const month = Number(today.slice(5, 7));
  const quarter = String(month - ((month - 1) % 3)).padStart(2, '0');
  const from = {
    today, week: plusDays(today, -weekday), month: `${today.slice(0, 8)}01`, days30: plusDays(until, -30), quarter: `${today.slice(0, 5)}${quarter}-01`, year: `${today.slice(0, 5)}01-01`,
  }[preset];
  return { from, until };
}

/** Days between two dates. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(`${until}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`));
}

function named<Name extends 'site' | 'area' | 'trade'>(address: URLSearchParams, name: Name): Partial<Record<Name, string>> {
  const value = address.get(name);
  const found: Partial<Record<Name, string>> = {};
  if (value !== null && value !== '') {
    found[name] = value;
  }

  return found;
}
