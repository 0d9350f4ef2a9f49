import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Card, Empty, Input, Pagination, Select } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { TradePicker } from '../editing/pickers';
import { useAddressFilters } from '../editing/useAddressFilters';
import { Loaded } from '../shared/Loaded';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { ArticleCard } from './ArticleCard';
import { articleTexts } from './articleTexts';
import './knowledge.css';

const texts = defineTexts({
  zh: { find: '描述故障现象，例如：电梯门关不上', all: '全部状态', none: '没有符合的文章。换个说法试试，或去掉筛选。', noneYet: '知识库还是空的。在已关闭的工单页上可以把处理经验写成文章。', total: (count: number) => `${count} 篇`, anyTrade: '全部工种' },
  en: {
    find: 'Describe the fault, such as: elevator door does not close', all: 'Every state', none: 'No article speaks of that. Try other words, or take filters away.',
    noneYet: 'The knowledge base is empty yet. On the page of a closed ticket its solution can be made an article.', total: (count: number) => (count === 1 ? '1 article' : `${count} articles`), anyTrade: 'Every trade',
  },
});

const size = 20;
const states: readonly Schema<'ArticleState'>[] = ['published', 'draft', 'withdrawn'];

/** Solved cases as articles: search, read, and what becomes of them. */
export default function KnowledgePage() {
  const t = useTexts(texts);
  const words = useTexts(articleTexts);
  const language = useLanguage();
  const { filters, page, set, turnTo } = useAddressFilters(['text', 'state', 'trade', 'faultClass']);
  const state = states.find((one) => one === filters.state);
  const query = useQuery({
    queryKey: ['articles', filters, page, language],
    queryFn: () =>
      answer(api.GET('/api/v1/articles', {
        params: { query: { page, size, ...(filters.text !== undefined && { text: filters.text }), ...(state && { state }), ...(filters.trade !== undefined && { trade: filters.trade }), ...(filters.faultClass !== undefined && { faultClass: filters.faultClass }) } },
      })),
    placeholderData: keepPreviousData,
  });
  const filtered = Object.keys(filters).length > 0;
  return (
    <Card>
      <div className="record-bar">
        <div className="record-filters">
          <Input.Search
            key={filters.text ?? ''}
            allowClear
            enterButton={<SearchOutlined aria-label={t.find} />}
            className="find-wide"
            placeholder={t.find}
            aria-label={t.find}
            defaultValue={filters.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <Select allowClear className="picker" aria-label={words.state} placeholder={t.all} value={state ?? null} onChange={(value?: string) => set({ state: value })} options={states.map((one) => ({ value: one, label: words.states[one] }))} />
          <TradePicker allowClear placeholder={t.anyTrade} value={filters.trade ?? null} onChange={(trade) => set({ trade })} />
        </div>
      </div>
      <Loaded query={query}>
        {(found) =>
          found.items.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={filtered ? t.none : t.noneYet} />
          ) : (
            <>
              <p className="form-hint">{t.total(found.total)}</p>
              <ul className="articles">
                {found.items.map((article) => (
                  <ArticleCard key={article.id} article={article} />
                ))}
              </ul>
              <Pagination current={page} pageSize={size} total={found.total} onChange={turnTo} hideOnSinglePage showSizeChanger={false} />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}
