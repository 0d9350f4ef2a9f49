import { expect, it } from 'vitest';
import { purposeOf } from './purpose';

it.each([
  ['{"purpose":"call back about ticket 260301-001-8"}', 'call back about ticket 260301-001-8'],
  ['{"other":1}', '{"other":1}'],
  ['not JSON', 'not JSON'],
  [null, '–'],
])('reads %s', (detail, purpose) => {
  expect(purposeOf(detail)).toBe(purpose);
});
