import { describe, expect, it } from 'vitest';
import { addressOfFilter, filterOf, type PointFilter } from './pointFilter';

describe('the filter of points', () => {
  it.each<PointFilter>([
    { search: '水泵 & 阀', site: 'hengtai', kind: 'all', stale: true },
    { search: '', site: undefined, kind: 'reading', stale: undefined },
    { search: 'flow', site: undefined, kind: 'alarm', stale: false },
  ])('stands in the address', (filter) => {
    expect(filterOf(new URLSearchParams(addressOfFilter(filter).toString()))).toEqual(filter);
  });

  it('leaves the address bare when nothing is narrowed', () => {
    expect(addressOfFilter({ search: ' ', site: undefined, kind: 'reading', stale: undefined }).toString()).toBe('');
  });

  it('takes what the service does not know as not said', () => {
    expect(filterOf(new URLSearchParams('kind=x&stale=maybe'))).toEqual({ search: '', site: undefined, kind: 'reading', stale: undefined });
  });
});
