import { CheckCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName, useTradeName } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { SitePicker, TradePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';

type Item = Schema<'StockView'>;

const texts = defineTexts({
  zh: {
    model: '型号', name: '名称', quantity: '库存', minimum: '最低', low: '低于最低', enough: '充足', state: '状态', none: '还没有备件。', add: '新备件盘点', edit: (model: string) => `盘点：${model}`, count: '盘点', onlyLow: '只看低于最低的', unit: '单位', nameZh: '名称 · 中文', nameEn: '名称 · English',
    minimumHint: '低于此数会生成一张 5 级工单', counted: '已记录盘点',
  },
  en: {
    model: 'Model', name: 'Name', quantity: 'In stock', minimum: 'Minimum', low: 'below the minimum', enough: 'enough', state: 'State', none: 'There are no parts yet.', add: 'Count a new part', edit: (model: string) => `Count: ${model}`, count: 'Count', onlyLow: 'Only what is below its minimum',
    unit: 'Unit', nameZh: 'Name · Chinese', nameEn: 'Name · English', minimumHint: 'Fewer raise one level-5 ticket', counted: 'The count is written down',
  },
});

interface Values {
  site: string;
  model: string;
  nameZh: string;
  nameEn: string;
  unit: string;
  trade: string;
  quantity: number;
  minimum: number;
}

/** A site's parts: counted by hand, used up by repairs. */
export default function Stock() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const formats = useFormats();
  const siteName = useSiteName();
  const tradeName = useTradeName();
  const mayCount = useMay('stock.count');
  const { filters, set } = useAddressFilters(['site', 'low']);
  const [editing, setEditing] = useState<Item | 'new'>();
  const item = editing === 'new' ? undefined : editing;
  const query = useQuery({
    queryKey: ['stock', filters],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/stock', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }), ...(filters.low !== undefined && { low: true }) } } }))),
  });
  const needed = [{ required: true, message: common.required }];
  return (
    <>
      <RecordTable<Item>
        query={query}
        rowKey={(row) => `${row.site} ${row.model}`}
        nameOf={(row) => row.model}
        empty={t.none}
        onAdd={mayCount ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayCount ? setEditing : undefined}
        editText={t.count}
        filters={
          <>
            <SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />
            <Checkbox checked={filters.low !== undefined} onChange={({ target }) => set({ low: target.checked ? 'yes' : null })}>
              {t.onlyLow}
            </Checkbox>
          </>
        }
        columns={[
          { title: common.site, render: (_, row) => siteName(row.site) },
          { title: t.model, render: (_, row) => <code>{row.model}</code> },
          { title: t.name, render: (_, row) => localText(row.names, language) },
          { title: common.trade, render: (_, row) => tradeName(row.trade) },
          { title: t.quantity, render: (_, row) => <span className="number">{formats.number(row.quantity, 3)} {row.unit}</span> },
          { title: t.minimum, render: (_, row) => <span className="number">{formats.number(row.minimum, 3)}</span> },
          { title: t.state, render: (_, row) => (row.low ? <Tag icon={<WarningOutlined />} color="error">{t.low}</Tag> : <Tag icon={<CheckCircleOutlined />} color="success">{t.enough}</Tag>) },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Values, Item>
          title={item === undefined ? t.add : t.edit(item.model)}
          done={t.counted}
          initial={
            item === undefined
              ? { site: filters.site ?? '', model: '', nameZh: '', nameEn: '', unit: '', trade: 'equipment', quantity: 0, minimum: 0 }
              : { ...item, nameZh: item.names.zh ?? '', nameEn: item.names.en ?? '' }
          }
          save={(values) => answer(api.PUT('/api/v1/stock', { body: { ...values, version: item?.version ?? null } }))}
          touches={[['stock']]}
          onClose={() => setEditing(undefined)}
        >
          <div className="side-by-side">
            <Form.Item name="site" label={common.site} rules={needed}>
              <SitePicker disabled={item !== undefined} />
            </Form.Item>
            <Form.Item name="model" label={t.model} rules={needed}>
              <Input disabled={item !== undefined} maxLength={100} />
            </Form.Item>
          </div>
          <div className="side-by-side">
            <Form.Item name="nameZh" label={t.nameZh} rules={needed}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="nameEn" label={t.nameEn} rules={needed}>
              <Input maxLength={100} />
            </Form.Item>
          </div>
          <div className="side-by-side">
            <Form.Item name="unit" label={t.unit} rules={needed}>
              <Input maxLength={20} />
            </Form.Item>
            <Form.Item name="trade" label={common.trade} rules={needed}>
              <TradePicker />
            </Form.Item>
          </div>
          <div className="side-by-side">
            <Form.Item name="quantity" label={t.quantity} rules={needed}>
              <InputNumber min={0} max={1_000_000} step={1} className="picker" />
            </Form.Item>
            <Form.Item name="minimum" label={t.minimum} extra={t.minimumHint} rules={needed}>
              <InputNumber min={0} max={1_000_000} className="picker" />
            </Form.Item>
          </div>
        </EditDrawer>
      )}
    </>
  );
}
