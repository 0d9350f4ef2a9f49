import { Button, Select, Space } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Incident } from '../api/types';
import { useLive } from '../live/LiveProvider';
import { useMay } from '../session/SessionProvider';
import { LevelTag } from '../shared/LevelTag';
import { useCommand } from '../shared/useCommand';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { TicketLink } from '../tickets/ticketColumns';
import { TicketStateTag } from '../tickets/TicketStateTag';

const texts = defineTexts({
  zh: { ended: '已结束', add: '并入工单', which: '本项目未并入事件的工单', done: '工单已并入' },
  en: { ended: 'ended', add: 'Add it', which: 'Open ticket of this site', done: 'The ticket is part of it' },
});

/** Its tickets as they are now; further ones of the site can be added. */
export function IncidentTickets({ incident }: { incident: Incident }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { tickets } = useLive();
  const may = useMay('incidents.lead') && incident.open;
  const [number, setNumber] = useState<string>();
  const { id } = incident;
  const add = useCommand((ticket: string) => answer(api.POST('/api/v1/incidents/{id}/tickets', { params: { path: { id } }, body: { number: ticket } })), { done: t.done, touches: [['incidents', id]], onDone: () => setNumber(undefined) });
  const free = [...tickets.values()].filter((ticket) => ticket.site === incident.site && ticket.incidentId == null);
  return (
    <>
      <ul className="candidates">
        {incident.tickets.map((each) => {
          const ticket = tickets.get(each);
          return (
            <li key={each} className="candidate-head">
              <TicketLink number={each} />
              {ticket === undefined ? (
                <span className="soft">{t.ended}</span>
              ) : (
                <>
                  <LevelTag level={ticket.level} /> <TicketStateTag state={ticket.state} /> {localText(ticket.titles, language, ticket.title)}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {may && free.length > 0 && (
        <Space wrap style={{ marginTop: 10 }}>
          <Select aria-label={t.which} placeholder={t.which} allowClear showSearch={{ optionFilterProp: 'label' }} value={number} onChange={setNumber} options={free.map((ticket) => ({ value: ticket.number, label: `${ticket.number} · ${localText(ticket.titles, language, ticket.title)}` }))} style={{ width: 420 }} />
          <Button disabled={number === undefined} loading={add.isPending} onClick={() => number !== undefined && add.mutate(number)}>
            {t.add}
          </Button>
        </Space>
      )}
    </>
  );
}
