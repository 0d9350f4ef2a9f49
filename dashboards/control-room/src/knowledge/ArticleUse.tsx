import { DislikeOutlined, LikeOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: {
    title: '用过这篇文章？', what: '每人每张工单计一次，可改变评价。', ticket: '工单号', helped: '有帮助', not: '没有帮助', used: '用过，还不知道', thanks: '已记录', figures: (uses: number, helped: number, not: number) => `共用过 ${uses} 次：${helped} 次有帮助，${not} 次没有帮助。`,
  },
  en: {
    title: 'Did you use this article?', what: 'It counts once per person and ticket; the vote may be changed.', ticket: 'Ticket number', helped: 'It helped', not: 'It did not help', used: 'Used, not known yet', thanks: 'Recorded',
    figures: (uses: number, helped: number, not: number) => `Used ${uses} ${uses === 1 ? 'time' : 'times'}: it helped in ${helped}, not in ${not}.`,
  },
});

/** Tells that the article was used for a ticket, and whether it helped. */
export function ArticleUse({ article }: { article: Schema<'ArticleView'> }) {
  const t = useTexts(texts);
  const may = useMay('articles.use');
  const [ticket, setTicket] = useState('');
  const using = useCommand((helped: boolean | null) => answer(api.POST('/api/v1/articles/{id}/uses', { params: { path: { id: article.id } }, body: { ticket: ticket.trim(), helped } })), {
    done: t.thanks,
    touches: [['articles']],
  });
  const disabled = ticket.trim() === '';
  return (
    <section className="article-use">
      <h3>{t.title}</h3>
      <p>{t.figures(article.uses, article.helped, article.notHelped)}</p>
      {may && (
        <>
          <Space wrap>
            <Input aria-label={t.ticket} placeholder={t.ticket} value={ticket} maxLength={100} onChange={({ target }) => setTicket(target.value)} />
            <Button icon={<LikeOutlined />} disabled={disabled} onClick={() => using.mutate(true)}>
              {t.helped}
            </Button>
            <Button icon={<DislikeOutlined />} disabled={disabled} onClick={() => using.mutate(false)}>
              {t.not}
            </Button>
            <Button disabled={disabled} onClick={() => using.mutate(null)}>
              {t.used}
            </Button>
          </Space>
          <p className="form-hint">{t.what}</p>
        </>
      )}
    </section>
  );
}
