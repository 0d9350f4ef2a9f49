import { Button } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useCommand } from '../../shared/useCommand';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';
import { SiteTime, TicketLink } from '../ticketColumns';
import { Facts } from './Part';

const texts = defineTexts<{
  why: Readonly<Record<Schema<'SimilarReason'>, string>>; cause: string; measures: string; prevention: string; parts: string; helped: string; notHelped: string; thanks: string; solved: string; votes: (yes: number, no: number) => string;
}>({
  zh: {
    why: { sameFaultClass: '同类故障', sameAsset: '同一设备', sameTrade: '同工种', similarText: '描述相似', helpedBefore: '曾有帮助' }, cause: '原因', measures: '措施', prevention: '预防', parts: '备件', helped: '有帮助', notHelped: '没帮助', thanks: '已记录',
    solved: '已解决的相似工单', votes: (yes, no) => `${yes} 人觉得有帮助，${no} 人觉得没有`,
  },
  en: {
    why: { sameFaultClass: 'same fault', sameAsset: 'same asset', sameTrade: 'same trade', similarText: 'similar words', helpedBefore: 'helped before' }, cause: 'Cause', measures: 'Measures', prevention: 'Prevention', parts: 'Parts', helped: 'It helped',
    notHelped: 'It did not', thanks: 'Noted', solved: 'Solved tickets like it', votes: (yes, no) => `helped ${yes}, did not help ${no}`,
  },
});

/** Articles with why they fit, and solved tickets. @param votesFor the ticket for which a vote is counted; none while there is no ticket. */
export function SimilarList({ similar, votesFor }: { similar: Schema<'SimilarView'>; votesFor?: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const mayVote = useMay('articles.use');
  const vote = useCommand(({ id, helped }: { id: number; helped: boolean }) => answer(api.POST('/api/v1/articles/{id}/uses', { params: { path: { id } }, body: { ticket: votesFor ?? null, helped } })), {
    done: t.thanks,
    touches: [['similar'], ['articles']],
  });
  return (
    <>
      <ul className="candidates">
        {similar.articles.map(({ article, why }) => (
          <li key={article.id} className="candidate">
            <div className="candidate-head">
              <strong>{localText(article.titles, language, article.title)}</strong>
              <span className="soft">{why.map((reason) => t.why[reason]).join(' · ')}</span>
            </div>
            <Facts
              facts={[[t.cause, localText(article.cause, language)], [t.measures, localText(article.measures, language)], [t.prevention, localText(article.prevention, language)], [t.parts, article.parts]]}
            />
            <div className="candidate-head soft">
              {t.votes(article.helped, article.notHelped)}
              {mayVote && votesFor !== undefined && (
                <>
                  <Button size="small" onClick={() => vote.mutate({ id: article.id, helped: true })}>
                    {t.helped}
                  </Button>
                  <Button size="small" onClick={() => vote.mutate({ id: article.id, helped: false })}>
                    {t.notHelped}
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {similar.solved.length > 0 && (
        <>
          <p>{t.solved}</p>
          <ul className="plain-list">
            {similar.solved.map((ticket) => (
              <li key={ticket.number}>
                <TicketLink number={ticket.number} /> {localText(ticket.titles, language, ticket.title)} · <SiteTime site={ticket.site} at={ticket.times?.closed} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
