import { describe, expect, it } from 'vitest';
import { readFilters, readPage, withFilters } from './addressFilters';

const address = new URLSearchParams('tab=deliveries&state=failed&ticket=&page=4');

describe('filters in the address', () => {
  it('reads those that are set', () => {
    expect(readFilters(address, ['state', 'ticket', 'channel'])).toEqual({ state: 'failed' });
  });

  it('changes one, keeps the rest, and begins at the first page', () => {
    expect(withFilters(address, { state: 'sent', channel: ' sms ' }).toString()).toBe('tab=deliveries&state=sent&ticket=&channel=sms');
  });

  it('takes an emptied one out', () => {
    expect(withFilters(address, { state: null, ticket: '  ' }).toString()).toBe('tab=deliveries');
  });

  it('comes back as it went', () => {
    const filters = { action: 'ticket.*', since: '2026-03-01T04:30:00Z' };
    expect(readFilters(new URLSearchParams(withFilters(new URLSearchParams(), filters).toString()), ['action', 'since'])).toEqual(filters);
  });

  it.each([
    ['page=3', 3],
    ['page=0', 1],
    ['page=-2', 1],
    ['page=two', 1],
    ['', 1],
  ])('takes %s for page %d', (text, page) => {
    expect(readPage(new URLSearchParams(text))).toBe(page);
  });
});
