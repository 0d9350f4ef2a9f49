import { Tag } from 'antd';
import type { Ticket } from '../api/types';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { entrapment: '困人', freed: '已确认无人被困', major: '重大事故', repeat: '重复维修', reworks: (times: number) => `返工 ${times} 次`, incident: '应急事件' },
  en: { entrapment: 'Entrapment', freed: 'Nobody trapped', major: 'Major accident', repeat: 'Repeat repair', reworks: (times: number) => `Reworked ${times}×`, incident: 'In an incident' },
});

/** What is out of the ordinary about a ticket. */
export function TicketMarks({ ticket }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const reworks = ticket.reworks ?? 0;
  return (
    <>
      {ticket.entrapment && <Tag color={ticket.nobodyTrappedAt ? 'success' : 'error'}>{ticket.nobodyTrappedAt ? t.freed : t.entrapment}</Tag>}
      {ticket.major && <Tag color="error">{t.major}</Tag>}
      {ticket.repeat && <Tag color="warning">{t.repeat}</Tag>}
      {reworks > 0 && <Tag color="warning">{t.reworks(reworks)}</Tag>}
      {ticket.incidentId != null && <Tag color="purple">{t.incident}</Tag>}
    </>
  );
}
