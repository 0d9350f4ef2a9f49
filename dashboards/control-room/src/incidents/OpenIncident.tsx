import { useQuery } from '@tanstack/react-query';
import { Form, Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useLive } from '../live/LiveProvider';
import { useCommand } from '../shared/useCommand';
import { useSites } from '../shared/useSites';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { title: '启动应急事件', site: '项目', plan: '预案', tickets: '未完成的工单（同一项目、未并入其他事件）', open: '启动', done: '应急事件已启动', required: '请选择' },
  en: { title: 'Open an incident', site: 'Site', plan: 'Plan', tickets: 'Open tickets (of this site, of no other incident)', open: 'Open it', done: 'The incident is open', required: 'Please choose' },
});

type Opening = Schema<'IncidentOpening'>;

/** Opens an incident after a plan for tickets of one site: its crews and resources are sent at once. */
export function OpenIncident({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const sites = useSites();
  const { tickets } = useLive();
  const [form] = Form.useForm<Opening>();
  const site = Form.useWatch((values: Partial<Opening>) => values.site, form);
  const plans = useQuery({ queryKey: ['incident-plans', site], queryFn: () => answer(api.GET('/api/v1/incident-plans', { params: { query: { site } } })), enabled: site !== undefined });
  const open = useCommand((body: Opening) => answer(api.POST('/api/v1/incidents', { body })), {
    done: t.done,
    touches: [['incidents']],
    onDone: ({ incident }) => void navigate(`/incidents/${incident.id}`),
  });
  const free = [...tickets.values()].filter((ticket) => ticket.site === site && ticket.incidentId == null).sort((one, other) => one.level - other.level);
  const rules = [{ required: true, message: t.required }];
  return (
    <Modal open title={t.title} okText={t.open} onCancel={onClose} confirmLoading={open.isPending} onOk={() => form.submit()}>
      <Form<Opening> form={form} layout="vertical" onFinish={(values) => open.mutate(values)} onValuesChange={(changed: Partial<Opening>) => changed.site !== undefined && form.resetFields(['plan', 'tickets'])}>
        <Form.Item name="site" label={t.site} rules={rules}>
          <Select autoFocus options={sites.all.map((each) => ({ value: each.id, label: sites.name(each.id) }))} />
        </Form.Item>
        <Form.Item name="plan" label={t.plan} rules={rules}>
          <Select disabled={site === undefined} loading={plans.isFetching} options={plans.data?.items.filter((plan) => plan.enabled).map((plan) => ({ value: plan.name, label: localText(plan.definition.title, language, plan.name) })) ?? []} />
        </Form.Item>
        <Form.Item name="tickets" label={t.tickets} rules={rules}>
          <Select mode="multiple" disabled={site === undefined} showSearch={{ optionFilterProp: 'label' }} options={free.map((ticket) => ({ value: ticket.number, label: `${ticket.number} · ${ticket.level} · ${localText(ticket.titles, language, ticket.title)}` }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
