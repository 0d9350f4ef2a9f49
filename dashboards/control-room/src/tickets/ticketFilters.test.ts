import { describe, expect, it } from 'vitest';
import type { Ticket } from '../api/types';
import { isFiltered, isShown, readFilters, withFilters } from './ticketFilters';

const ticket = {
  number: '260301-001-8', site: 'hengtai', level: 2, state: 'onSite', trade: 'plumbing', area: 'basement', asset: 'pump-1', assignee: { id: 4, name: 'engineer-1' }, titles: { zh: '水泵停机', en: 'Pump stopped' },
} as Ticket;

const shown = (address: string, me: number | null = 4, overdue = false): boolean => isShown(ticket, readFilters(new URLSearchParams(address)), me, () => overdue);

describe('filters in the address', () => {
  it('come back as they were written', () => {
    const filters = { site: 'hengtai', level: 2, state: 'onHold', trade: 'it', assignee: 7, text: 'pump room', mine: true, overdue: true } as const;
    expect(readFilters(withFilters(new URLSearchParams(), filters))).toEqual(filters);
  });

  it('leave the view alone and begin at the first page', () => {
    const next = withFilters(new URLSearchParams('view=history&page=7&level=3'), { mine: false, overdue: false });
    expect(next.toString()).toBe('view=history');
  });

  it.each(['level=9', 'level=two', 'state=nonsense', 'assignee=-1', 'mine=yes', 'text=%20', ''])('are as if absent when they make no sense: %s', (address) => {
    expect(isFiltered(readFilters(new URLSearchParams(address)))).toBe(false);
  });
});

describe('an open ticket', () => {
  it.each(['', 'site=hengtai', 'level=2', 'state=onSite', 'trade=plumbing', 'assignee=4', 'mine=1', 'text=PUMP', 'text=水泵', 'text=260301', 'text=basement'])('is shown with %s', (address) => {
    expect(shown(address)).toBe(true);
  });

  it.each(['site=other', 'level=1', 'state=raised', 'trade=it', 'assignee=5', 'text=gas', 'overdue=1', 'site=hengtai&level=1'])('is not shown with %s', (address) => {
    expect(shown(address)).toBe(false);
  });

  it('is nobody’s own for a program, and shown as overdue when a clock has run out', () => {
    expect(shown('mine=1', null)).toBe(false);
    expect(shown('overdue=1', 4, true)).toBe(true);
  });
});
