import { Button, Form, Input, Select } from 'antd';
import type { Ticket } from '../../api/types';
import { useStaff } from '../../shared/useStaff';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { useTicketCommand } from '../commands/useTicketCommand';

const texts = defineTexts({
  zh: { person: '人员', firm: '外委单位', why: '改派原因（会记录）', required: '请填写原因', whom: '请选择人员或外委单位', assign: '派单', leave: '放弃' },
  en: { person: 'Person', firm: 'Outside firm', why: 'Reason (it is kept)', required: 'Say why', whom: 'Choose a person or a firm', assign: 'Assign', leave: 'Leave it' },
});

interface OverrideValues {
  personId?: number;
  contractorId?: number;
  why: string;
}

/** Gives a ticket to somebody other than the proposed one, to a firm, or to both; with the reason. */
export function OverrideForm({ ticket, personId, proposed, onClose }: { ticket: Ticket; personId: number | undefined; proposed: number | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const staff = useStaff();
  const [form] = Form.useForm<OverrideValues>();
  const assign = useTicketCommand(ticket.number, 'assign', onClose);
  const submit = (values: OverrideValues): void => {
    if (values.personId === undefined && values.contractorId === undefined) {
      form.setFields([{ name: 'personId', errors: [t.whom] }]);
      return;
    }

    assign.mutate({ version: ticket.version, personId: values.personId ?? null, contractorId: values.contractorId ?? null, why: values.why.trim(), override: proposed !== undefined && values.personId !== proposed });
  };
  return (
    <Form<OverrideValues> form={form} className="inline-form" layout="vertical" initialValues={{ personId }} onFinish={submit}>
      <Form.Item name="personId" label={t.person}>
        <Select allowClear autoFocus={personId === undefined} showSearch={{ optionFilterProp: 'label' }} options={staff.workers.filter((worker) => worker.active).map((worker) => ({ value: worker.personId, label: staff.person(worker.personId) }))} />
      </Form.Item>
      {staff.firms.length > 0 && (
        <Form.Item name="contractorId" label={t.firm}>
          <Select allowClear options={staff.firms.filter((firm) => firm.active && firm.sites.includes(ticket.site)).map((firm) => ({ value: firm.id, label: staff.firm(firm.id) }))} />
        </Form.Item>
      )}
      <Form.Item name="why" label={t.why} rules={[{ required: true, whitespace: true, message: t.required }]}>
        <Input.TextArea autoFocus={personId !== undefined} autoSize={{ minRows: 2 }} maxLength={500} showCount />
      </Form.Item>
      <div className="inline-form-buttons">
        <Button type="primary" htmlType="submit" loading={assign.isPending}>
          {t.assign}
        </Button>
        <Button onClick={onClose}>{t.leave}</Button>
      </div>
    </Form>
  );
}
