import { Form, Input, Select } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { AreaPicker, SitePicker } from '../editing/pickers';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: {
    add: '登记住户', edit: (id: number) => `修改住户 ${id}`, name: '姓名', phone: '电话', address: '住址', language: '联系语言', least: '姓名、电话、住址至少填一项。', whole: '保存后全部重写：未填的项目会被清空。请先查看完整资料，再修改。',
  },
  en: {
    add: 'Add a resident', edit: (id: number) => `Change resident ${id}`, name: 'Name', phone: 'Phone', address: 'Address', language: 'Write to them in', least: 'At least one of name, phone and address.',
    whole: 'Everything is written anew: what is left empty is gone. Look at the whole first, then change it.',
  },
});

type Values = Omit<Schema<'ResidentBody'>, 'version'>;

/** @param known the data in the clear, when it was looked at for this change. */
export function ResidentDrawer({ resident, known, site, onClose }: { resident: Schema<'ResidentView'> | undefined; known?: Schema<'RevealedResident'>; site?: string | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  return (
    <EditDrawer<Values, unknown>
      title={resident === undefined ? t.add : t.edit(resident.id)}
      initial={{ site: resident?.site ?? site ?? null, area: resident?.area ?? null, language: resident?.language ?? 'zh', name: known?.name ?? null, phone: known?.phone ?? null, address: known?.address ?? null }}
      save={(values) => {
        const body = { ...values, area: values.area ?? null, version: resident?.version ?? null };
        return resident === undefined ? answer<unknown>(api.POST('/api/v1/residents', { body })) : answer<unknown>(api.PUT('/api/v1/residents/{id}', { params: { path: { id: resident.id } }, body }));
      }}
      touches={[['residents']]}
      onClose={onClose}
    >
      <p className="form-hint">{resident === undefined ? t.least : t.whole}</p>
      <div className="side-by-side">
        <Form.Item name="site" label={common.site} rules={[{ required: true, message: common.required }]}>
          <SitePicker />
        </Form.Item>
        <Form.Item noStyle dependencies={['site']}>
          {({ getFieldValue }) => (
            <Form.Item name="area" label={common.area}>
              <AreaPicker site={String(getFieldValue('site') ?? '')} />
            </Form.Item>
          )}
        </Form.Item>
      </div>
      <Form.Item name="name" label={t.name}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t.phone}>
        <Input type="tel" maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="address" label={t.address}>
        <Input maxLength={300} autoComplete="off" />
      </Form.Item>
      <Form.Item name="language" label={t.language}>
        <Select options={[{ value: 'zh', label: common.zh }, { value: 'en', label: common.en }]} />
      </Form.Item>
    </EditDrawer>
  );
}
