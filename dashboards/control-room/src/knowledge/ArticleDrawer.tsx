import { Alert, Form, Input } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { TradePicker } from '../editing/pickers';
import { defineTexts, useTexts } from '../texts/useTexts';
import { articleTexts } from './articleTexts';

const texts = defineTexts({
  zh: { title: '修改文章', draft: '保存后成为草稿，须重新发布。', draftWhat: '发布需要至少一种语言的标题、原因和处理方法。', partsHint: '每行一种' },
  en: { title: 'Edit the article', draft: 'Saved, it is a draft and must be published again.', draftWhat: 'To be published it needs title, cause and measures in one language at least.', partsHint: 'One a line' },
});

/** Writes an article anew. */
export function ArticleDrawer({ article, onClose }: { article: Schema<'ArticleView'>; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(articleTexts);
  return (
    <EditDrawer<Omit<Schema<'ArticleBody'>, 'version'>, unknown>
      title={t.title}
      width={900}
      initial={article}
      save={(values) => answer(api.PUT('/api/v1/articles/{id}', { params: { path: { id: article.id } }, body: { ...values, version: article.version } }))}
      touches={[['articles']]}
      onClose={onClose}
    >
      {article.state === 'published' && <Alert type="info" showIcon title={t.draft} description={t.draftWhat} />}
      <BilingualField name="titles" label={words.title} longest={200} />
      <div className="side-by-side">
        <Form.Item name="trade" label={words.trade}>
          <TradePicker />
        </Form.Item>
        <Form.Item name="faultClass" label={words.faultClass}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="asset" label={words.asset}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <BilingualField name="cause" label={words.cause} rows={3} longest={8000} />
      <BilingualField name="measures" label={words.measures} rows={4} longest={8000} />
      <BilingualField name="prevention" label={words.prevention} rows={2} longest={8000} />
      <Form.Item name="parts" label={words.parts} extra={t.partsHint}>
        <Input.TextArea maxLength={8000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
    </EditDrawer>
  );
}
