import { isRecord } from '../api/problem';
import type { Clock } from '../api/types';

/**
 * A page of clocks of all tickets. The OpenAPI document does not say what this list's answer is: it is looked at here.
 * @throws when it is no page of clocks.
 */
export function clockPage(body: unknown): { items: Clock[]; total: number } {
  if (isRecord(body) && Array.isArray(body['items']) && typeof body['total'] === 'number' && body['items'].every(isClock)) {
    return { items: body['items'], total: body['total'] };
  }

  throw new TypeError('The service’s list of clocks is not a page of clocks.');
}

function isClock(value: unknown): value is Clock {
  return isRecord(value) && typeof value['ticket'] === 'string' && typeof value['kind'] === 'string' && typeof value['startedAt'] === 'string' && typeof value['standing'] === 'string' && 'dueAt' in value;
}
