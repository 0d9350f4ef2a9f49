import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { Loaded } from '../../shared/Loaded';
import { useCommand } from '../../shared/useCommand';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { Part } from './Part';
import { SimilarList } from './SimilarList';

const texts = defineTexts({
  zh: { similar: '以前有帮助的经验', none: '还没有相似的案例', begin: '据此工单撰写知识条目', begun: '知识条目草稿', open: '打开草稿', article: '知识条目' },
  en: { similar: 'What helped before', none: 'No similar case yet', begin: 'Begin an article from this ticket', begun: 'The article’s draft', open: 'Open the draft', article: 'Knowledge' },
});

/** Articles and solved tickets that may help; a closed ticket can become an article. */
export function SimilarPart({ ticket }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const { number } = ticket;
  const mayWrite = useMay('articles.edit');
  const similar = useQuery({ queryKey: ['similar', number], queryFn: () => answer(api.GET('/api/v1/tickets/{number}/similar', { params: { path: { number } } })), staleTime: 60_000 });
  const begin = useCommand(() => answer(api.POST('/api/v1/tickets/{number}/article', { params: { path: { number } } })), { done: t.begun, touches: [['articles'], ['similar', number]] });
  return (
    <>
      <Part title={t.similar}>
        <Loaded query={similar} empty={{ when: (found) => found.articles.length === 0 && found.solved.length === 0, text: t.none }}>
          {(found) => <SimilarList similar={found} votesFor={number} />}
        </Loaded>
      </Part>
      {mayWrite && ticket.state === 'closed' && (
        <Part title={t.article}>
          {begin.data === undefined ? (
            <Button loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
              {t.begin}
            </Button>
          ) : (
            <Link to={`/knowledge?article=${begin.data.id}`}>
              {t.open}: {begin.data.title}
            </Link>
          )}
        </Part>
      )}
    </>
  );
}
