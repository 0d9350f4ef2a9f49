import { expect, it } from 'vitest';
import { subjectLink } from './subjectLink';

it.each([
  ['ticket/260301-001-8', '/tickets/260301-001-8'],
  ['article/3', '/knowledge/3'],
  ['elevator/hengtai/lift-1', undefined],
  ['positions', undefined],
  ['toString/1', undefined],
])('%s leads to %s', (subject, link) => {
  expect(subjectLink(subject)).toBe(link);
});
