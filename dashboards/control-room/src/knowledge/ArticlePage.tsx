import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, Popconfirm, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import { useTradeName } from '../editing/estate';
import { useMay } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { Loaded } from '../shared/Loaded';
import { useCommand } from '../shared/useCommand';
import { faultClassWords, wordOf } from '../shared/words';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { ArticleDrawer } from './ArticleDrawer';
import { ArticleStateTag } from './ArticleStateTag';
import { articleTexts } from './articleTexts';
import { ArticleUse } from './ArticleUse';
import './knowledge.css';

type Article = Schema<'ArticleView'>;

const texts = defineTexts({
  zh: {
    back: '返回知识库', publish: '发布', published: '已发布', withdraw: '撤回', withdrawAsk: '撤回这篇文章？撤回后搜索不到。', withdrawn: '已撤回', written: (who: string, when: string) => `${who} 写于 ${when}`, publishedBy: (who: string, when: string) => `${who} 于 ${when} 发布`,
    otherLanguage: '（只有另一种语言）',
  },
  en: {
    back: 'Back to the knowledge base', publish: 'Publish', published: 'Published', withdraw: 'Withdraw', withdrawAsk: 'Take this article back? It is not found any more then.', withdrawn: 'Withdrawn',
    written: (who: string, when: string) => `written by ${who}, ${when}`, publishedBy: (who: string, when: string) => `published by ${who}, ${when}`, otherLanguage: '(in the other language only)',
  },
});

const sections = ['cause', 'measures', 'prevention'] as const;

/** One article: read, edit, publish, withdraw, tell that it was used. */
export default function ArticlePage() {
  const { id = '' } = useParams();
  const language = useLanguage();
  const query = useQuery({ queryKey: ['articles', 'one', id, language], queryFn: () => answer(api.GET('/api/v1/articles/{id}', { params: { path: { id: Number(id) } } })) });
  return <Card>
      <Loaded query={query}>{(article) => <Reading article={article} />}</Loaded>
    </Card>;
}

function Reading({ article }: { article: Article }) {
  const t = useTexts(texts);
  const words = useTexts(articleTexts);
  const classes = useTexts(faultClassWords);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const formats = useFormats();
  const tradeName = useTradeName();
  const mayEdit = useMay('articles.edit');
  const mayPublish = useMay('articles.publish');
  const [editing, setEditing] = useState(false);
  const step = { params: { path: { id: article.id } }, body: { version: article.version } };
  const publishing = useCommand(() => answer(api.POST('/api/v1/articles/{id}/publish', step)), { done: t.published, touches: [['articles']] });
  const withdrawing = useCommand(() => answer(api.POST('/api/v1/articles/{id}/withdraw', step)), { done: t.withdrawn, touches: [['articles']] });
  return (
    <article className="article">
      <Link to="/knowledge">← {t.back}</Link>
      <h2>
        {article.title} <ArticleStateTag state={article.state} />
      </h2>
      <p>
        <Tag>{tradeName(article.trade)}</Tag>
        {article.faultClass !== null && <Tag>{wordOf(classes, article.faultClass)}</Tag>}
        {article.asset !== null && <Tag>{article.asset}</Tag>}
      </p>
      <p className="form-hint">
        {words.source}: <Link to={`/tickets/${article.sourceTicket}`}>{article.sourceTicket}</Link> · {t.written(article.writtenBy, formats.dateTime(article.writtenAt))}
        {article.publishedBy !== null && article.publishedAt !== null && ` · ${t.publishedBy(article.publishedBy, formats.dateTime(article.publishedAt))}`}
      </p>
      <Space wrap>
        {mayEdit && (
          <Button icon={<EditOutlined />} onClick={() => setEditing(true)}>
            {words.edit}
          </Button>
        )}
        {mayPublish && article.state !== 'published' && (
          <Button type="primary" loading={publishing.isPending} onClick={() => publishing.mutate(undefined)}>
            {t.publish}
          </Button>
        )}
        {mayPublish && article.state !== 'withdrawn' && (
          <Popconfirm title={t.withdrawAsk} okText={t.withdraw} cancelText={common.cancel} onConfirm={() => withdrawing.mutate(undefined)}>
            <Button danger loading={withdrawing.isPending}>
              {t.withdraw}
            </Button>
          </Popconfirm>
        )}
      </Space>
      {sections.map((section) => (
        <section key={section}>
          <h3>{words[section]}</h3>
          <p className="article-text">
            {localText(article[section], language, words.empty)} {!article[section][language] && localText(article[section], language) !== '' && <em>{t.otherLanguage}</em>}
          </p>
        </section>
      ))}
      {article.parts !== null && (
        <section>
          <h3>{words.parts}</h3>
          <p className="article-text">{article.parts}</p>
        </section>
      )}
      {article.state === 'published' && <ArticleUse article={article} />}
      {editing && <ArticleDrawer article={article} onClose={() => setEditing(false)} />}
    </article>
  );
}
