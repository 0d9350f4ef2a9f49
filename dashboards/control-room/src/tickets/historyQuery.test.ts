import { expect, it } from 'vitest';
import { historyQuery } from './historyQuery';
import { readFilters } from './ticketFilters';

const asked = (address: string, me: number | null = 4) => {
  const parameters = new URLSearchParams(address);
  return historyQuery(readFilters(parameters), parameters, me);
};

it('asks for what the address says', () => {
  expect(asked('site=hengtai&level=3&state=closed&text=pump&page=2&size=100')).toMatchObject({ site: 'hengtai', level: 3, state: 'closed', text: 'pump', page: 2, size: 100 });
});

it('asks for the first page of the usual size otherwise', () => {
  expect(asked('page=0&size=9999')).toMatchObject({ page: 1, size: 50 });
});

it('asks for one’s own tickets, whatever assignee stands beside', () => {
  expect(asked('mine=1&assignee=9').assignee).toBe(4);
  expect(asked('assignee=9').assignee).toBe(9);
});

it('never asks for everybody’s when a program asks for its own', () => {
  expect(asked('mine=1', null).assignee).toBeDefined();
});
