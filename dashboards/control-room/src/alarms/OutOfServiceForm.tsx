import { Form, Input, Modal, Select } from 'antd';
import { useMemo } from 'react';
import { answer, api } from '../api/client';
import type { Alarm } from '../api/types';
import { useLive } from '../live/LiveProvider';
import { useCommand } from '../shared/useCommand';
import { useEstate } from '../shared/useEstate';
import { alarmCommandWords } from '../shared/words';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { alarmTexts } from './alarmTexts';

interface Maintenance {
  ticket: string;
  reason: string;
}

/** Hands an alarm over to maintenance until a ticket closes. */
export function OutOfServiceForm({ alarm, close }: { alarm: Alarm; close: () => void }) {
  const t = useTexts(alarmTexts);
  const words = useTexts(alarmCommandWords);
  const language = useLanguage();
  const names = useEstate();
  const { tickets } = useLive();
  const ofSite = useMemo(() => [...tickets.values()].filter((ticket) => ticket.site === alarm.site), [tickets, alarm.site]);
  const own = ofSite.find((ticket) => ticket.alarms.some((each) => each.id === alarm.id));
  const [form] = Form.useForm<Maintenance>();
  const hand = useCommand(
    ({ ticket, reason }: Maintenance) => answer(api.POST('/api/v1/alarms/{id}/out-of-service', { params: { path: { id: alarm.id } }, body: { ticket, reason, version: alarm.version } })),
    { done: t.done, touches: [['alarms']], onDone: close },
  );
  return (
    <Modal open title={`${words['takeOutOfService'] ?? ''}: ${names.of(alarm)} · ${localText(alarm.texts, language, alarm.text)}`} okText={words['takeOutOfService']} onCancel={close} onOk={() => form.submit()} confirmLoading={hand.isPending}>
      <Form<Maintenance> form={form} layout="vertical" initialValues={{ ticket: own?.number }} onFinish={(maintenance) => hand.mutate(maintenance)}>
        <Form.Item name="ticket" label={t.ticket} rules={[{ required: true, message: t.ticketMissing }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            notFoundContent={t.noTickets}
            options={ofSite.map((ticket) => ({ value: ticket.number, label: `${ticket.number} · ${names.of(ticket)} · ${localText(ticket.titles, language, ticket.title)}` }))}
          />
        </Form.Item>
        <Form.Item name="reason" label={t.whatIsDone} rules={[{ required: true, whitespace: true, message: t.reasonMissing }]}>
          <Input.TextArea maxLength={500} showCount rows={3} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
