import { expect, it } from 'vitest';
import { placeRefusal } from './refusedRoster';

it('finds the person', () => {
  const sentence = 'Person 5 has no verified address, and is on duty Tue 2026-03-10 14:00 – Tue 2026-03-10 22:00 (8 h)';
  expect(placeRefusal(sentence, '2026-03-02', 2)).toEqual({ sentence, person: 5, place: { week: 1, day: 1 } });
});

it('finds the hours', () => {
  const sentence = 'hengtai, elevator: nobody on duty Mon 2026-03-02 22:00 – Tue 2026-03-03 06:00 (8 h)';
  expect(placeRefusal(sentence, '2026-03-02', 1)).toEqual({ sentence, place: { week: 0, day: 0 } });
});

it('leaves what speaks of neither as it is', () => {
  expect(placeRefusal('Somebody has changed it.', '2026-03-02', 1)).toEqual({ sentence: 'Somebody has changed it.' });
});
