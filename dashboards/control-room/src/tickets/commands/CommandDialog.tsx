import { Alert, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import type { TicketDetail } from '../../api/types';
import { ticketCommandWords, ticketStateWords, wordOf } from '../../shared/words';
import { useTexts } from '../../texts/useTexts';
import { CommandField } from './CommandField';
import { bodyOf, formFields, type FormValues } from './commandForm';
import type { CommandName } from './commands';
import { commandTexts } from './commandTexts';
import { useTicketCommand } from './useTicketCommand';

type DialogName = Exclude<CommandName, 'assign'>;

/** Asks for what a command needs, or whether it is meant. Stays open with everything typed when the service refuses. */
export function CommandDialog({ name, detail, onClose }: { name: DialogName; detail: TicketDetail; onClose: () => void }) {
  const t = useTexts(commandTexts);
  const words = useTexts(ticketCommandWords);
  const states = useTexts(ticketStateWords);
  const { ticket } = detail;
  const [seen] = useState(ticket);
  const [form] = Form.useForm<FormValues>();
  const command = useTicketCommand(ticket.number, name, onClose);
  const moved = ticket.state !== seen.state || ticket.level !== seen.level || ticket.assignee?.id !== seen.assignee?.id;

  const submit = async (yes: boolean): Promise<void> => {
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) {
      return;
    }

    if (name === 'verify' && !yes && !values.text?.trim()) {
      form.setFields([{ name: 'text', errors: [t.failedText] }]);
      return;
    }

    command.mutate(bodyOf[name](values, ticket.version, { yes }));
  };

  const title = name === 'setMajor' ? (ticket.major ? t.unsetMajor : t.setMajor) : wordOf(words, name);
  return (
    <Modal
      open
      title={`${title} · ${ticket.number}`}
      onCancel={onClose}
      width={600}
      footer={[
        <Button key="leave" onClick={onClose}>
          {t.dismiss}
        </Button>,
        name === 'verify' && (
          <Button key="no" danger loading={command.isPending} onClick={() => void submit(false)}>
            {t.failed}
          </Button>
        ),
        <Button key="yes" type="primary" danger={name === 'cancel'} loading={command.isPending} onClick={() => void submit(name !== 'setMajor' || !ticket.major)}>
          {name === 'verify' ? t.passed : title}
        </Button>,
      ]}
    >
      <Hints name={name} detail={detail} />
      {moved && <Alert type="warning" showIcon role="alert" title={t.moved(states[ticket.state])} />}
      <Form form={form} layout="vertical" requiredMark>
        {formFields[name].map((field, index) => (
          <CommandField key={field.name} field={field} autoFocus={index === 0} />
        ))}
      </Form>
    </Modal>
  );
}

/** What the level asks for, and what cannot be taken back. */
function Hints({ name, detail: { acceptance } }: { name: DialogName; detail: TicketDetail }) {
  const t = useTexts(commandTexts);
  const lines = [
    name === 'close' || name === 'cancel' || name === 'confirmNobodyTrapped' ? t.sure[name] : undefined,
    name === 'finish' && acceptance.photos ? t.photos : undefined,
    name === 'verify' && acceptance.byAnother ? t.byAnother : undefined,
    name === 'verify' && acceptance.signature ? t.signature : undefined,
  ].filter((line) => line !== undefined);
  return lines.map((line) => <p key={line}>{line}</p>);
}
