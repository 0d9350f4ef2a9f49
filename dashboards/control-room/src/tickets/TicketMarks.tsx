import type { Ticket } from '../api/types';
import { Mark } from '../shared/Mark';
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
      {ticket.entrapment && <Mark tone={ticket.nobodyTrappedAt ? 'good' : 'bad'}>{ticket.nobodyTrappedAt ? t.freed : t.entrapment}</Mark>}
      {ticket.major && <Mark tone="bad">{t.major}</Mark>}
      {ticket.repeat && <Mark tone="warn">{t.repeat}</Mark>}
      {reworks > 0 && <Mark tone="warn">{t.reworks(reworks)}</Mark>}
      {ticket.incidentId != null && <Mark tone="plain">{t.incident}</Mark>}
    </>
  );
}
