import { answer, api } from '../api/client';
import { useFormats } from '../shared/formats';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { useKept } from './known/useKept';
import { phoneTexts } from './phoneTexts';

/** What helped in earlier cases of the kind; kept on the phone, for cellars. */
export function SimilarCases({ number }: { number: string }) {
  const t = useTexts(phoneTexts);
  const language = useLanguage();
  const formats = useFormats();
  const similar = useKept(['tickets', number, 'similar'], (signal) => answer(api.GET('/api/v1/tickets/{number}/similar', { params: { path: { number } }, signal })));
  const { data } = similar;
  return (
    <section className="phone-part">
      <h2>{t.similar}</h2>
      {data === undefined ? (
        <p className="phone-soft">{similar.pending ? t.loading : (similar.problem?.message ?? t.offline)}</p>
      ) : data.articles.length + data.solved.length === 0 ? (
        <p className="phone-soft">{t.similarNone}</p>
      ) : (
        <>
          {data.articles.map(({ article }) => (
            <details key={article.id} className="phone-article">
              <summary>
                {localText(article.titles, language, article.title)} <small>{t.helped(article.helped)}</small>
              </summary>
              <p>
                <strong>{t.cause}</strong> {localText(article.cause, language)}
              </p>
              <p>
                <strong>{t.measures}</strong> {localText(article.measures, language)}
              </p>
              {article.parts !== null && (
                <p>
                  <strong>{t.parts}</strong> {article.parts}
                </p>
              )}
            </details>
          ))}
          {data.solved.length > 0 && <h3>{t.solvedBefore}</h3>}
          <ul className="phone-lines">
            {data.solved.map((ticket) => (
              <li key={ticket.number}>
                <span>{formats.date(ticket.raisedAt)}</span> <strong>{localText(ticket.titles, language, ticket.title)}</strong> <span>{ticket.number}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
