import { expect, it } from 'vitest';
import { groupedActions } from './permissionMatrix';

const action = (name: string, endpoint: string, changed = false) => ({ name, leastRole: 'operator', roles: [{ role: 'engineer', allowed: true, changed }], endpoints: [endpoint] });
const actions = [action('alarms.acknowledge', 'POST /api/v1/alarms/{id}/acknowledge'), action('alarms.reset', 'POST /api/v1/alarms/{id}/reset', true), action('audit.read', 'GET /api/v1/audit')];
const names = (search: string, changedOnly = false) => groupedActions(actions, search, changedOnly).map((group) => [group.subject, group.actions.map((one) => one.name)]);

it('groups by subject', () => {
  expect(names('')).toEqual([['alarms', ['alarms.acknowledge', 'alarms.reset']], ['audit', ['audit.read']]]);
});

it('finds by name and by endpoint, all words', () => {
  expect(names('AUDIT')).toEqual([['audit', ['audit.read']]]);
  expect(names('post reset')).toEqual([['alarms', ['alarms.reset']]]);
  expect(names('get reset')).toEqual([]);
});

it('finds what the site has decided', () => {
  expect(names('', true)).toEqual([['alarms', ['alarms.reset']]]);
});
