import { expect, it } from 'vitest';
import { allPages } from './allPages';

const numbers = (total: number, size: number) => (page: number) => Promise.resolve({ items: Array.from({ length: Math.max(0, Math.min(size, total - (page - 1) * size)) }, (_, index) => (page - 1) * size + index), total });

it('reads until it has all', async () => {
  expect(await allPages(numbers(7, 3))).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('stops at the most, and where rows have gone in the meantime', async () => {
  expect(await allPages(numbers(100, 3), 2)).toHaveLength(6);
  expect(await allPages((page) => Promise.resolve({ items: page === 1 ? [1] : [], total: 5 }))).toEqual([1]);
});
