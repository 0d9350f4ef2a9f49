import { Button } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema, Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useCommand } from '../../shared/useCommand';
import { useStaff } from '../../shared/useStaff';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { SiteTime } from '../ticketColumns';

const texts = defineTexts({
  zh: { called: '呼叫于', arrived: '到场于', arrive: '记录到场', done: '到场已记录', call: '拨打' },
  en: { called: 'called', arrived: 'arrived', arrive: 'Record the arrival', done: 'The arrival is recorded', call: 'Call' },
});

/** The firms that were called; their arrival is recorded here. */
export function ContractorCalls({ ticket, calls }: { ticket: Ticket; calls: readonly Schema<'ContractorCallView'>[] }) {
  const t = useTexts(texts);
  const staff = useStaff();
  const may = useMay('tickets.record');
  const { number } = ticket;
  const arrive = useCommand((contractorId: number) => answer(api.POST('/api/v1/tickets/{number}/contractor-arrival', { params: { path: { number } }, body: { contractorId } })), { done: t.done, touches: [['tickets', number]] });
  return (
    <ul className="plain-list">
      {calls.map((call) => {
        const phone = staff.firms.find((firm) => firm.id === call.contractorId)?.phone;
        return (
          <li key={call.contractorId}>
            <strong>{staff.firm(call.contractorId)}</strong> {phone && <a href={`tel:${phone}`}>{`${t.call} ${phone}`}</a>} · {t.called} <SiteTime site={ticket.site} at={call.calledAt} />
            {call.arrivedAt !== null && (
              <>
                {' '}
                · {t.arrived} <SiteTime site={ticket.site} at={call.arrivedAt} />
              </>
            )}{' '}
            {call.arrivedAt === null && may && (
              <Button size="small" loading={arrive.isPending} onClick={() => arrive.mutate(call.contractorId)}>
                {t.arrive}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
