import { PhoneOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Ticket } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { useKept } from './known/useKept';
import { phoneTexts } from './phoneTexts';

/** Whom one can call about a ticket with one tap: who reported it, the firm that has it, the site's utilities. */
export function CallSite({ ticket }: { ticket: Ticket }) {
  const t = useTexts(phoneTexts);
  const language = useLanguage();
  const mayReveal = useMay('residents.reveal');
  const mayReports = useMay('intake.read');
  const contractors = useKept(['contractors'], async (signal) => (await answer(api.GET('/api/v1/contractors', { params: { query: { size: 500 } }, signal }))).items);
  const utilities = useKept(['utilities', ticket.site], async (signal) => (await answer(api.GET('/api/v1/utilities', { params: { query: { site: ticket.site, size: 100 } }, signal }))).items);
  const reports = useKept(['fault-reports', ticket.number], async (signal) =>
    mayReports ? (await answer(api.GET('/api/v1/fault-reports', { params: { query: { ticket: ticket.number, size: 10 } }, signal }))).items : [],
  );
  const contractor = contractors.data?.find((firm) => firm.id === ticket.contractorId);
  const reporters = mayReveal ? [...new Set((reports.data ?? []).flatMap((report) => (report.residentId === null ? [] : [report.residentId])))] : [];
  const kinds = utilityKinds[ticket.trade] ?? [];
  return (
    <section className="phone-part phone-calls" aria-label={t.call}>
      {reporters.map((id) => (
        <Reporter key={id} id={id} ticket={ticket.number} />
      ))}
      {contractor?.phone && <Call name={localText(contractor.name, language)} phone={contractor.phone} />}
      {(utilities.data ?? [])
        .filter((utility) => kinds.includes(utility.kind))
        .map((utility) => (
          <Call key={utility.id} name={localText(utility.name, language)} phone={utility.phone} />
        ))}
    </section>
  );
}

/** Whose supply a trade has to do with. */
const utilityKinds: Readonly<Record<string, readonly ('power' | 'water' | 'gas' | 'heat')[]>> = { electrical: ['power'], plumbing: ['water', 'heat', 'gas'], equipment: ['power', 'water', 'heat'], elevator: ['power'] };

function Call({ name, phone }: { name: string; phone: string }) {
  return (
    <a className="phone-wide phone-call" href={`tel:${phone.replaceAll(/[^+\d*#,]/g, '')}`}>
      <PhoneOutlined aria-hidden /> {name} <b>{phone}</b>
    </a>
  );
}

/** A resident's number is shown to who asks for it, and the service writes down who did. */
function Reporter({ id, ticket }: { id: number; ticket: string }) {
  const t = useTexts(phoneTexts);
  const [phone, setPhone] = useState<string>();
  const reveal = useCommand(() => answer(api.POST('/api/v1/residents/{id}/reveal', { params: { path: { id } }, body: { purpose: `${t.purpose} ${ticket}` } })), {
    onDone: (resident) => setPhone(resident.phone ?? '–'),
  });
  return phone === undefined ? (
    <button type="button" className="phone-wide phone-call" disabled={reveal.isPending} onClick={() => reveal.mutate(undefined)}>
      <PhoneOutlined aria-hidden /> {t.showReporter}
    </button>
  ) : (
    <Call name={t.callReporter} phone={phone} />
  );
}
