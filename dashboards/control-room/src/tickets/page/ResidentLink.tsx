import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { CopyText } from '../../shared/CopyText';
import { useCommand } from '../../shared/useCommand';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { Part } from './Part';

const texts = defineTexts({
  zh: { title: '住户查询链接', nobody: '此工单没有登记的报修住户；请先在报修登记中登记。', resident: '报修住户', make: '生成链接', once: '此链接只显示这一次，请复制后发给住户：' },
  en: { title: 'Link for the resident', nobody: 'No known resident has reported this; register the report with its reporter first.', resident: 'Resident who reported it', make: 'Make a link', once: 'This link is shown this once; copy it and send it to the resident:' },
});

/** A link by which a resident who reported it follows the repair without a login. */
export function ResidentLink({ ticket: { number } }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const mayLink = useMay('residents.link');
  const mayRead = useMay('intake.read');
  const may = mayLink && mayRead;
  const reports = useQuery({ queryKey: ['fault-reports', 'of', number], queryFn: () => answer(api.GET('/api/v1/fault-reports', { params: { query: { ticket: number } } })), enabled: may });
  const residents = [...new Set((reports.data?.items ?? []).map((report) => report.residentId).filter((id) => id !== null))];
  const [chosen, setChosen] = useState<number>();
  const resident = chosen ?? residents[0];
  const make = useCommand((residentId: number) => answer(api.POST('/api/v1/tickets/{number}/resident-links', { params: { path: { number } }, body: { residentId } })));
  if (!may) {
    return null;
  }

  return (
    <Part title={t.title}>
      {resident === undefined ? (
        <p className="soft">{t.nobody}</p>
      ) : (
        <div className="inline-form-buttons">
          {residents.length > 1 && <Select aria-label={t.resident} value={resident} onChange={setChosen} options={residents.map((id) => ({ value: id, label: `${t.resident} #${id}` }))} />}
          <Button loading={make.isPending} onClick={() => make.mutate(resident)}>
            {t.make}
          </Button>
        </div>
      )}
      {make.data !== undefined && (
        <div role="status">
          <p>{t.once}</p>
          <CopyText text={`${window.location.origin}/r/${make.data.token}`} />
        </div>
      )}
    </Part>
  );
}
