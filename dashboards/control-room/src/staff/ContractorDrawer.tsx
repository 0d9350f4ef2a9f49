import { Checkbox, Form, Input, Switch } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { TimeInput } from '../editing/TimeInput';
import { SitePicker, TradePicker } from '../editing/pickers';
import { weekdayName, weekdays } from '../editing/weekdays';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import type { Contractor } from './Contractors';
import { staffTexts } from './staffTexts';

const texts = defineTexts({
  zh: { add: '新建外委单位', edit: (name: string) => `修改：${name}`, phone: '电话', email: '邮箱', sites: '服务项目', around: '全天候服务', opens: '开始', closes: '结束', hoursHint: '按项目当地时间；结束早于开始表示跨过午夜', days: '服务日', active: '启用（停用后不再呼叫）' },
  en: {
    add: 'New firm', edit: (name: string) => `Change ${name}`, phone: 'Phone', email: 'Mail', sites: 'Sites', around: 'Around the clock', opens: 'From', closes: 'Until', hoursHint: 'On the site’s wall clock; an end before the beginning crosses midnight',
    days: 'Days', active: 'Active (is called)',
  },
});

interface Values extends Omit<Schema<'ContractorBody'>, 'hours' | 'version'> {
  aroundTheClock: boolean;
  hours?: Schema<'ContractHoursView'>;
}

const officeHours: Schema<'ContractHoursView'> = { opens: '08:00', closes: '18:00', days: [...weekdays] };

/** A firm: whom to call, for what, where and when. */
export function ContractorDrawer({ contractor, onClose }: { contractor: Contractor | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(staffTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const needed = [{ required: true, message: common.required }];
  return (
    <EditDrawer<Values, Contractor>
      title={contractor === undefined ? t.add : t.edit(localText(contractor.name, language))}
      initial={
        contractor === undefined
          ? { name: noText, phone: null, email: null, sites: [], trades: [], active: true, aroundTheClock: true, hours: officeHours }
          : { ...contractor, aroundTheClock: contractor.hours === null, hours: contractor.hours ?? officeHours }
      }
      save={({ aroundTheClock, hours = officeHours, ...values }) => {
        const body = { ...values, phone: textOrNull(values.phone), email: textOrNull(values.email), hours: aroundTheClock ? null : hours, version: contractor?.version ?? null };
        return contractor === undefined ? answer(api.POST('/api/v1/contractors', { body })) : answer(api.PUT('/api/v1/contractors/{id}', { params: { path: { id: contractor.id } }, body }));
      }}
      touches={[['contractors']]}
      onClose={onClose}
    >
      <BilingualField name="name" label={words.name} required />
      <div className="side-by-side">
        <Form.Item name="phone" label={t.phone}>
          <Input type="tel" maxLength={50} />
        </Form.Item>
        <Form.Item name="email" label={t.email}>
          <Input type="email" maxLength={200} />
        </Form.Item>
      </div>
      <Form.Item name="sites" label={t.sites} rules={needed}>
        <SitePicker<string[]> mode="multiple" />
      </Form.Item>
      <Form.Item name="trades" label={words.trades} rules={needed}>
        <TradePicker<string[]> mode="multiple" />
      </Form.Item>
      <Form.Item name="aroundTheClock" label={t.around} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item noStyle dependencies={['aroundTheClock']}>
        {({ getFieldValue }) => (
          <div hidden={getFieldValue('aroundTheClock') === true}>
            <div className="side-by-side">
              <Form.Item name={['hours', 'opens']} label={t.opens}>
                <TimeInput />
              </Form.Item>
              <Form.Item name={['hours', 'closes']} label={t.closes}>
                <TimeInput />
              </Form.Item>
            </div>
            <p className="form-hint">{t.hoursHint}</p>
            <Form.Item name={['hours', 'days']} label={t.days}>
              <Checkbox.Group options={weekdays.map((day, number) => ({ value: day, label: weekdayName(number, language) }))} />
            </Form.Item>
          </div>
        )}
      </Form.Item>
      <Form.Item name="active" label={t.active} valuePropName="checked">
        <Switch />
      </Form.Item>
    </EditDrawer>
  );
}

function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
