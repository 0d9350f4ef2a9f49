import { Tag } from 'antd';
import { Link } from 'react-router';
import type { Schema } from '../api/types';
import { useTradeName } from '../editing/estate';
import { useFormats } from '../shared/formats';
import { faultClassWords, wordOf } from '../shared/words';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { articleTexts } from './articleTexts';
import { ArticleStateTag } from './ArticleStateTag';

const texts = defineTexts({
  zh: { uses: (uses: number, helped: number, not: number) => `用过 ${uses} 次 · 有帮助 ${helped} · 没有帮助 ${not}` },
  en: { uses: (uses: number, helped: number, not: number) => `used ${uses} ${uses === 1 ? 'time' : 'times'} · helped ${helped} · did not help ${not}` },
});

/** An article in the list of those found. */
export function ArticleCard({ article }: { article: Schema<'ArticleView'> }) {
  const t = useTexts(texts);
  const words = useTexts(articleTexts);
  const classes = useTexts(faultClassWords);
  const language = useLanguage();
  const formats = useFormats();
  const tradeName = useTradeName();
  return (
    <li className="article-card">
      <h2>
        <Link to={`/knowledge/${article.id}`}>{article.title}</Link> <ArticleStateTag state={article.state} />
      </h2>
      <p>
        <Tag>{tradeName(article.trade)}</Tag>
        {article.faultClass !== null && <Tag>{wordOf(classes, article.faultClass)}</Tag>}
        {article.asset !== null && <Tag>{article.asset}</Tag>}
      </p>
      <p className="article-cause">
        {words.cause}: {localText(article.cause, language, words.empty)}
      </p>
      <p className="form-hint">
        {formats.date(article.writtenAt)} · {article.writtenBy} · {t.uses(article.uses, article.helped, article.notHelped)}
      </p>
    </li>
  );
}
