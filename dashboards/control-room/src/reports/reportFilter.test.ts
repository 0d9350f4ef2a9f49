import { describe, expect, it } from 'vitest';
import { daysBetween, daysOf, reportAddressOf, reportFilterOf, type ReportFilter } from './reportFilter';

describe('the filter of reports', () => {
  it.each<ReportFilter>([
    { from: '2026-01-01', until: '2026-02-01', period: 'week', site: 'hengtai', area: 'B2', trade: 'elevator', person: 7 },
    { from: '2025-01-01', until: '2026-01-01', period: 'month' },
  ])('stands in the address', (filter) => {
    expect(reportFilterOf(new URLSearchParams(reportAddressOf(filter).toString()), '2026-03-05')).toEqual(filter);
  });

  it.each(['', 'from=2026-03-02&until=2026-03-01', 'from=2026-02-99&until=2026-03-01', 'from=yesterday&until=today', 'person=-1&period=hour'])('shows the last 30 days for "%s"', (text) => {
    expect(reportFilterOf(new URLSearchParams(text), '2026-03-05')).toEqual({ from: '2026-02-04', until: '2026-03-06', period: 'day' });
  });
});

describe('periods', () => {
  it.each([
    ['today', '2026-03-05'],
    ['week', '2026-03-02'],
    ['month', '2026-03-01'],
    ['days30', '2026-02-04'],
    ['quarter', '2026-01-01'],
    ['year', '2026-01-01'],
  ] as const)('%s begins on %s and holds today', (preset, from) => {
    expect(daysOf(preset, '2026-03-05')).toEqual({ from, until: '2026-03-06' });
  });

  it('of a Sunday belongs to the week before it', () => {
    expect(daysOf('week', '2026-03-08').from).toBe('2026-03-02');
  });

  it('count their days', () => {
    expect(daysBetween('2026-02-01', '2026-03-01')).toBe(28);
  });
});
