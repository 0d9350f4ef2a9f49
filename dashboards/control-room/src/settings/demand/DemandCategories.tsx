import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Switch, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { BilingualField, noText } from '../../editing/BilingualField';
import { EditDrawer } from '../../editing/EditDrawer';
import { editingTexts } from '../../editing/editingTexts';
import { useTradeName } from '../../editing/estate';
import { LevelPicker, TradePicker } from '../../editing/pickers';
import { RecordTable } from '../../editing/RecordTable';
import { useAddressFilters } from '../../editing/useAddressFilters';
import { useMay } from '../../session/SessionProvider';
import { LevelTag } from '../../shared/LevelTag';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';
import { demandTexts } from './demandTexts';

type Category = Schema<'DemandCategoryView'>;

const texts = defineTexts({
  zh: {
    name: '类别', code: '代码', codeHint: '1–60 个小写字母、数字和连字符', faultClass: '故障类别', level: '等级', matrix: '按分级表', state: '状态', on: '启用', off: '停用', add: '新建类别', edit: (name: string) => `修改：${name}`, none: '没有类别。', ownLevel: '固定等级（不填按分级表）',
    find: '查找类别', usual: '登记时的默认需求',
  },
  en: {
    name: 'Category', code: 'Code', codeHint: '1 to 60 lower-case letters, digits and hyphens', faultClass: 'Kind of fault', level: 'Level', matrix: 'by the matrix', state: 'State', on: 'on', off: 'off', add: 'New category', edit: (name: string) => `Change ${name}`,
    none: 'There is no category.', ownLevel: 'A level of its own (empty: by the matrix)', find: 'Find a category', usual: 'The usual demand, which the form begins with',
  },
});

interface Values extends Omit<Schema<'DemandCategoryBody'>, 'version'> {
  code: string;
}

/** The kinds of fault that people report. */
export default function DemandCategories() {
  const t = useTexts(texts);
  const words = useTexts(demandTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const tradeName = useTradeName();
  const mayEdit = useMay('demand.edit');
  const { filters, set } = useAddressFilters(['find']);
  const [editing, setEditing] = useState<Category | 'new'>();
  const category = editing === 'new' ? undefined : editing;
  const query = useQuery({ queryKey: ['demand-categories', language], queryFn: () => answer(api.GET('/api/v1/demand-categories')) });
  const nameOf = (row: Category): string => localText(row.names, language, row.code);
  const wanted = filters.find?.toLowerCase() ?? '';
  const needed = [{ required: true, message: common.required }];
  return (
    <>
      <RecordTable<Category>
        query={query}
        only={(row) => `${row.names.zh ?? ''} ${row.names.en ?? ''} ${row.code} ${row.faultClass}`.toLowerCase().includes(wanted)}
        rowKey={(row) => row.code}
        nameOf={nameOf}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={<Input.Search allowClear className="find" aria-label={t.find} placeholder={t.find} defaultValue={filters.find ?? ''} onChange={({ target }) => set({ find: target.value })} />}
        columns={[
          { title: t.name, render: (_, row) => (<>{nameOf(row)} <small><code>{row.code}</code></small></>) },
          { title: common.trade, render: (_, row) => tradeName(row.trade) },
          { title: t.faultClass, render: (_, row) => <code>{row.faultClass}</code> },
          { title: words.demand, render: (_, row) => `${row.urgent ? words.urgent : words.routine} · ${row.special ? words.special : words.basic} · ${row.group ? words.group : words.individual}` },
          { title: t.level, render: (_, row) => (row.level === null ? t.matrix : <LevelTag level={row.level} />) },
          { title: t.state, render: (_, row) => (row.enabled ? <Tag icon={<CheckCircleOutlined />} color="success">{t.on}</Tag> : <Tag icon={<StopOutlined />}>{t.off}</Tag>) },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Values, Category>
          title={category === undefined ? t.add : t.edit(nameOf(category))}
          initial={category ?? { code: '', names: noText, trade: 'equipment', faultClass: '', urgent: false, special: false, group: false, level: null, enabled: true }}
          save={({ code, ...body }) => answer(api.PUT('/api/v1/demand-categories/{code}', { params: { path: { code: category?.code ?? code } }, body: { ...body, level: body.level ?? null, version: category?.version ?? null } }))}
          touches={[['demand-categories']]}
          onClose={() => setEditing(undefined)}
        >
          {category === undefined && (
            <Form.Item name="code" label={t.code} extra={t.codeHint} rules={[{ required: true, pattern: /^[a-z0-9-]{1,60}$/, message: t.codeHint }]}>
              <Input maxLength={60} />
            </Form.Item>
          )}
          <BilingualField name="names" label={t.name} required longest={100} />
          <div className="side-by-side">
            <Form.Item name="trade" label={common.trade} rules={needed}>
              <TradePicker />
            </Form.Item>
            <Form.Item name="faultClass" label={t.faultClass} rules={needed}>
              <Input maxLength={100} />
            </Form.Item>
          </div>
          <p className="form-hint">{t.usual}</p>
          <div className="side-by-side">
            <Form.Item name="urgent" label={words.urgent} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="special" label={words.special} valuePropName="checked">
              <Switch />
            </Form.Item>
            <Form.Item name="group" label={words.group} valuePropName="checked">
              <Switch />
            </Form.Item>
          </div>
          <Form.Item name="level" label={t.ownLevel}>
            <LevelPicker allowClear />
          </Form.Item>
          <Form.Item name="enabled" label={t.on} valuePropName="checked">
            <Switch />
          </Form.Item>
        </EditDrawer>
      )}
    </>
  );
}
