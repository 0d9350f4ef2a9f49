import { sessionEnded } from '../../api/sessionEnd';
import { sawServerTime } from '../../shared/serverClock';
import { currentLanguage } from '../../texts/language';
import type { Ask } from './send';

/** Requests of the page. The typed client is no use here: what waits was typed when it was pressed, perhaps by an older version of the page. */
export const askFromPage: Ask = async (path, init) => {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', currentLanguage());
  const response = await window.fetch(path, { ...init, headers, credentials: 'same-origin' });
  const date = response.headers.get('Date');
  if (date !== null) {
    sawServerTime(Date.parse(date) + 500, 500);
  }

  if (response.status === 401) {
    sessionEnded.tell();
  }

  return response;
};
