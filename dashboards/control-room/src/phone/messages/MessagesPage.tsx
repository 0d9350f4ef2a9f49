import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { LevelTag } from '../../shared/LevelTag';
import { useCommand } from '../../shared/useCommand';
import { useFormats } from '../../shared/formats';
import { useTexts } from '../../texts/useTexts';
import { LiveTickets } from '../known/LiveTickets';
import { useKept } from '../known/useKept';
import { PhoneNav } from '../PhoneNav';
import { phoneTexts } from '../phoneTexts';

const touches = [['inbox']];

/** What the service told this person, the latest first, with marks of having read it. */
export default function MessagesPage() {
  const t = useTexts(phoneTexts);
  const formats = useFormats();
  const queries = useQueryClient();
  const inbox = useKept(['inbox', 'own'], async (signal) => (await answer(api.GET('/api/v1/me/inbox', { params: { query: { own: true, size: 50 } }, signal }))).items, 30_000);
  const readAll = useCommand((upTo: number) => answer(api.POST('/api/v1/me/inbox/read', { body: { upTo } })), { touches });
  const items = inbox.data ?? [];
  const open = (item: Schema<'InboxItem'>): void => {
    if (!item.read) {
      // Reading goes on when this fails: it is asked again the next time.
      void answer(api.POST('/api/v1/me/inbox/{id}/read', { params: { path: { id: item.id } } })).then(
        () => queries.invalidateQueries({ queryKey: ['inbox'] }),
        () => undefined,
      );
    }
  };
  return (
    <>
      <LiveTickets />
      <main className="phone-content with-nav">
        <h1 className="phone-title">{t.messages}</h1>
        {inbox.from !== undefined && <p className="phone-soft">{t.lastKnown(formats.dateTime(inbox.from))}</p>}
        {items.some((item) => !item.read) && (
          <button type="button" className="phone-wide" disabled={readAll.isPending} onClick={() => readAll.mutate(Math.max(...items.map((item) => item.id)))}>
            {t.readAll}
          </button>
        )}
        {inbox.data === undefined ? (
          <p role={inbox.pending ? undefined : 'alert'}>{inbox.pending ? t.loading : (inbox.problem?.message ?? t.offline)}</p>
        ) : (
          items.length === 0 && <p className="phone-large">{t.noMessages}</p>
        )}
        <ul className="phone-list">
          {items.map((item) => (
            <li key={item.id}>
              <Link to={`/mine/${item.ticket}`} className="phone-card" data-level={item.level} data-unread={!item.read} onClick={() => open(item)}>
                <span className="phone-row">
                  <LevelTag level={item.level} />
                  <span>
                    {!item.read && <strong>● {t.unread} </strong>}
                    {formats.dateTime(item.at)}
                  </span>
                </span>
                <strong>{item.title}</strong>
                <span className="phone-said">{item.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </main>
      <PhoneNav />
    </>
  );
}
