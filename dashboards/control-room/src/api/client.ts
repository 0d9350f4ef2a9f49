import createClient, { type Middleware } from 'openapi-fetch';
import { sawServerTime } from '../shared/serverClock';
import { currentLanguage } from '../texts/language';
import { Problem } from './problem';
import type { paths } from './schema';
import { sessionEnded } from './sessionEnd';

const common: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
  onResponse({ response, request }) {
    const date = response.headers.get('Date');
    if (date !== null) {
      // The header has whole seconds: on average half a second has passed since.
      sawServerTime(Date.parse(date) + 500, 500);
    }

    if (response.status === 401 && !(request.method === 'POST' && request.url.endsWith('/session'))) {
      sessionEnded.tell();
    }
  },
};

/** Every operation of the service, typed by its OpenAPI document. */
export const api = createClient<paths>({ baseUrl: globalThis.location.origin });
api.use(common);

/**
 * The answer of a request, or a {@link Problem} thrown.
 * @example const page = await answer(api.GET('/api/v1/sites'))
 */
export async function answer<T>(request: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await request.catch((failure: unknown) => {
    throw new Problem(0, failure instanceof Error ? failure.message : String(failure));
  });
  if (!response.ok) {
    throw await Problem.of(response, error);
  }

  // An answer without content has no data: the caller's type is then undefined.
  return data as T;
}
