import { describe, expect, it } from 'vitest';
import { everyPage } from './everyPage';

describe('everyPage', () => {
  it('asks until all are there', async () => {
    const asked: number[] = [];
    const all = await everyPage(({ page }) => {
      asked.push(page);
      return Promise.resolve({ items: page === 1 ? ['a', 'b'] : ['c'], total: 3 });
    });
    expect(all).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([1, 2]);
  });

  it('ends when items were taken away meanwhile', async () => {
    expect(await everyPage(({ page }) => Promise.resolve({ items: page === 1 ? ['a'] : [], total: 3 }))).toEqual(['a']);
  });
});
