import { Form, Input, InputNumber, Radio, Switch } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { AreaPicker, SitePicker, TradePicker } from '../editing/pickers';
import { RemoveButton } from '../editing/RemoveButton';
import { useLanguage } from '../texts/language';
import { defineTexts, useTexts } from '../texts/useTexts';
import { cronHint } from './cronHint';
import { CronField } from './CronField';
import type { Plan } from './Maintenance';

const texts = defineTexts({
  zh: {
    add: '新建保养计划', edit: (name: string) => `修改：${name}`, name: '名称', asset: '设备', by: '周期', clock: '按日历', counter: '按运行小时', cron: '时间', cronHint: '可用上面的选择，也可直接写 crontab 五个字段（分 时 日 月 星期）或 Quartz 六个字段，按项目当地时间',
    point: '小时计数测点', pointHint: '写作 项目/网关/设备/测点', every: '每多少运行小时', checklist: '检查项（每行一项）', enabled: '启用', whatRemove: '只有从未生成工单的计划可以删除，其余请停用。',
  },
  en: {
    add: 'New plan', edit: (name: string) => `Change ${name}`, name: 'Name', asset: 'Asset', by: 'How often', clock: 'By the calendar', counter: 'By running hours', cron: 'When',
    cronHint: 'Choose above, or write crontab’s five fields (minute hour day month weekday) or Quartz’s six, in the site’s time', point: 'Point of the hour counter', pointHint: 'Written as site/box/device/point', every: 'Every so many running hours',
    checklist: 'Checklist (one step a line)', enabled: 'On', whatRemove: 'Only a plan that never raised a ticket can be deleted; others are switched off.',
  },
});

interface Values extends Omit<Schema<'PlanBody'>, 'checklist' | 'version'> {
  by: 'clock' | 'counter';
  checklist: string;
}

const touches = [['plans']] as const;

/** One maintenance plan. */
export function MaintenanceDrawer({ plan, site, onClose }: { plan: Plan | undefined; site: string | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const needed = [{ required: true, message: common.required }];
  const body = plan?.plan;
  return (
    <EditDrawer<Values, unknown>
      title={plan === undefined ? t.add : t.edit(plan.nameHere)}
      initial={
        body === undefined
          ? { site: site ?? '', name: noText, trade: 'equipment', area: null, asset: null, by: 'clock', cron: '0 8 1 * *', counterPoint: null, everyHours: null, checklist: '', enabled: true }
          : { ...body, by: body.cron === null ? 'counter' : 'clock', checklist: (body.checklist ?? []).join('\n') }
      }
      save={({ by, checklist, ...values }) => {
        const sent: Schema<'PlanBody'> = {
          ...values,
          area: blankToNull(values.area),
          asset: blankToNull(values.asset),
          cron: by === 'clock' ? values.cron : null,
          counterPoint: by === 'counter' ? values.counterPoint : null,
          everyHours: by === 'counter' ? values.everyHours : null,
          checklist: checklist.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
          version: body?.version ?? null,
        };
        return plan === undefined ? answer(api.POST('/api/v1/plans', { body: sent })) : answer(api.PUT('/api/v1/plans/{id}', { params: { path: { id: plan.id } }, body: sent }));
      }}
      touches={touches}
      onClose={onClose}
      extra={plan && <RemoveButton name={plan.nameHere} consequence={t.whatRemove} remove={() => answer(api.DELETE('/api/v1/plans/{id}', { params: { path: { id: plan.id } } }))} touches={touches} onRemoved={onClose} />}
    >
      <div className="side-by-side">
        <Form.Item name="site" label={common.site} rules={needed}>
          <SitePicker disabled={plan !== undefined} />
        </Form.Item>
        <Form.Item name="trade" label={common.trade} rules={needed}>
          <TradePicker />
        </Form.Item>
      </div>
      <BilingualField name="name" label={t.name} required />
      <div className="side-by-side">
        <Form.Item noStyle dependencies={['site']}>
          {({ getFieldValue }) => (
            <Form.Item name="area" label={common.area}>
              <AreaPicker site={String(getFieldValue('site') ?? '')} />
            </Form.Item>
          )}
        </Form.Item>
        <Form.Item name="asset" label={t.asset}>
          <Input maxLength={200} />
        </Form.Item>
      </div>
      <Form.Item name="by" label={t.by}>
        <Radio.Group options={[{ value: 'clock', label: t.clock }, { value: 'counter', label: t.counter }]} />
      </Form.Item>
      <Form.Item noStyle dependencies={['by', 'cron']}>
        {({ getFieldValue }) =>
          getFieldValue('by') === 'clock' ? (
            <Form.Item name="cron" label={t.cron} extra={<>{cronHint(String(getFieldValue('cron') ?? ''), language)}<br />{t.cronHint}</>} rules={needed}>
              <CronField />
            </Form.Item>
          ) : (
            <>
              <Form.Item name="counterPoint" label={t.point} extra={t.pointHint} rules={needed}>
                <Input maxLength={300} />
              </Form.Item>
              <Form.Item name="everyHours" label={t.every} rules={needed}>
                <InputNumber min={1} max={100_000} />
              </Form.Item>
            </>
          )
        }
      </Form.Item>
      <Form.Item name="checklist" label={t.checklist}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 14 }} />
      </Form.Item>
      <Form.Item name="enabled" label={t.enabled} valuePropName="checked">
        <Switch />
      </Form.Item>
    </EditDrawer>
  );
}

function blankToNull(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text.trim();
}
