import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { PersonPicker, SitePicker, TradePicker } from '../editing/pickers';
import { RemoveButton } from '../editing/RemoveButton';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import type { IncidentPlan } from './IncidentPlans';

const texts = defineTexts({
  zh: {
    add: '新建应急预案', edit: (name: string) => `修改：${name}`, code: '代码', title: '名称', hazards: '同时发生的险情（至少两种）', hazard: '险情', classes: '故障类别（任一）', within: '最多相隔（分钟，1–1440）', crews: '立即派出的队伍', crew: '队伍', resources: '立即调用的资源', resource: '资源', quantity: '数量',
    steps: '处置步骤（按顺序）', step: '步骤', commander: '指挥人员', enabled: '启用', more: '增加', builtIn: '这是内置预案：保存后生成自己的版本并取代它，删除后内置预案重新生效。', where: '适用项目（不填为全部没有自己预案的项目）',
  },
  en: {
    add: 'New plan', edit: (name: string) => `Change ${name}`, code: 'Code', title: 'Name', hazards: 'Hazards that make it together (at least two)', hazard: 'Hazard', classes: 'Kinds of fault (any of them)', within: 'At most so far apart (minutes, 1–1440)', crews: 'Crews sent at once', crew: 'Crew',
    resources: 'Resources ordered at once', resource: 'Resource', quantity: 'Quantity', steps: 'Steps, in their order', step: 'Step', commander: 'Commander', enabled: 'On', more: 'Add', builtIn: 'This plan is built in: saved, one of your own takes its place; when that is deleted, the built-in one holds again.',
    where: 'Site (empty: all that have none of their own)',
  },
});

interface Values extends Omit<Schema<'IncidentPlanBody'>, 'version'> {
  name: string;
  site?: string | null;
}

const blank = { zh: '', en: '' };
const empty: Schema<'PlanDefinition'> = { title: blank, hazards: [{ name: blank, faultClasses: [] }, { name: blank, faultClasses: [] }], withinMinutes: 60, crews: [{ name: blank, trade: 'equipment' }], resources: [], steps: [] };

/** A plan as a whole. */
export function IncidentPlanDrawer({ plan, site, onClose }: { plan: IncidentPlan | undefined; site: string | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const needed = [{ required: true, message: common.required }];
  const touches = [['incident-plans']];
  const own = plan !== undefined && !plan.builtIn;
  return (
    <EditDrawer<Values, unknown>
      title={plan === undefined ? t.add : t.edit(plan.definition.title[language])}
      width={900}
      initial={{ name: plan?.name ?? '', site: own ? plan.site : (site ?? null), definition: plan?.definition ?? empty, commanderId: plan?.commanderId ?? null, enabled: plan?.enabled ?? true }}
      save={({ name, site: where, ...body }) =>
        answer(api.PUT('/api/v1/incident-plans/{name}', {
          params: { path: { name: plan?.name ?? name.trim() }, query: { ...(where !== null && where !== undefined && { site: where }) } },
          body: { ...body, commanderId: body.commanderId ?? null, version: own ? plan.version : null },
        }))
      }
      touches={touches}
      onClose={onClose}
      extra={
        own && (
          <RemoveButton
            name={plan.definition.title[language]}
            remove={() => answer(api.DELETE('/api/v1/incident-plans/{name}', { params: { path: { name: plan.name }, query: { ...(plan.site !== null && { site: plan.site }) } } }))}
            touches={touches}
            onRemoved={onClose}
          />
        )
      }
    >
      {plan?.builtIn && <Alert type="info" showIcon title={t.builtIn} />}
      <div className="side-by-side">
        {plan === undefined && (
          <Form.Item name="name" label={t.code} rules={needed}>
            <Input maxLength={50} />
          </Form.Item>
        )}
        <Form.Item name="site" label={t.where}>
          <SitePicker allowClear disabled={own} placeholder={common.allSites} />
        </Form.Item>
        <Form.Item name={['definition', 'withinMinutes']} label={t.within} rules={needed}>
          <InputNumber min={1} max={1440} precision={0} />
        </Form.Item>
      </div>
      <BilingualField name={['definition', 'title']} label={t.title} required />
      <Lines name="hazards" legend={t.hazards} fresh={{ name: blank, faultClasses: [] }}>
        {(index) => (
          <>
            <BilingualField name={[index, 'name']} label={t.hazard} required />
            <Form.Item name={[index, 'faultClasses']} label={t.classes} rules={needed}>
              <Select mode="tags" tokenSeparators={[',', ' ']} />
            </Form.Item>
          </>
        )}
      </Lines>
      <Lines name="crews" legend={t.crews} fresh={{ name: blank, trade: 'equipment' }}>
        {(index) => (
          <>
            <BilingualField name={[index, 'name']} label={t.crew} required />
            <Form.Item name={[index, 'trade']} label={common.trade} rules={needed}>
              <TradePicker />
            </Form.Item>
          </>
        )}
      </Lines>
      <Lines name="resources" legend={t.resources} fresh={{ name: blank, quantity: 1 }}>
        {(index) => (
          <>
            <BilingualField name={[index, 'name']} label={t.resource} required />
            <Form.Item name={[index, 'quantity']} label={t.quantity} rules={needed}>
              <InputNumber min={1} max={1000} precision={0} />
            </Form.Item>
          </>
        )}
      </Lines>
      <Lines name="steps" legend={t.steps} fresh={blank}>
        {(index) => <BilingualField name={[index]} label={t.step} required longest={500} rows={1} />}
      </Lines>
      <div className="side-by-side">
        <Form.Item name="commanderId" label={t.commander}>
          <PersonPicker allowClear placeholder={common.nobody} />
        </Form.Item>
        <Form.Item name="enabled" label={t.enabled} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
    </EditDrawer>
  );
}

/** Entries of a part of the plan, each with a way to take it out. */
function Lines({ name, legend, fresh, children }: { name: string; legend: string; fresh: object; children: (index: number) => ReactNode }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  return (
    <fieldset className="plain-fieldset">
      <legend>{legend}</legend>
      <Form.List name={['definition', name]}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <div key={key} className="plan-line">
                <div>{children(index)}</div>
                <Button icon={<DeleteOutlined />} aria-label={common.of(common.remove, `${legend} ${index + 1}`)} onClick={() => remove(index)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add(fresh)}>
              {t.more}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
