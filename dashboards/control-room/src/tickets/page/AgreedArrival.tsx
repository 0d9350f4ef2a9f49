import { Button, DatePicker, Space } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Ticket } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { useCommand } from '../../shared/useCommand';
import { useSites } from '../../shared/useSites';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { instantAt } from './instantAt';

const texts = defineTexts({
  zh: { label: '约定到场时间（项目当地时间）', set: '约定', done: '到场时间已约定' },
  en: { label: 'Agreed time on site (time of the site)', set: 'Agree', done: 'The arrival is agreed' },
});

/** Level 5 has no fixed time on site: it is agreed with whoever waits. */
export function AgreedArrival({ ticket }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const may = useMay('clocks.agree');
  const zone = useSites().zone(ticket.site);
  const [time, setTime] = useState<Dayjs | null>(null);
  const agree = useCommand((dueAt: string) => answer(api.PUT('/api/v1/tickets/{number}/clocks/arrive', { params: { path: { number: ticket.number } }, body: { dueAt } })), {
    done: t.done,
    touches: [['tickets', ticket.number]],
    onDone: () => setTime(null),
  });
  if (!may || ticket.level !== 5 || !ticket.open || ticket.times?.arrived != null) {
    return null;
  }

  return (
    <Space wrap>
      <DatePicker aria-label={t.label} placeholder={t.label} showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" value={time} onChange={setTime} style={{ width: 300 }} />
      <Button disabled={time === null} loading={agree.isPending} onClick={() => time !== null && agree.mutate(instantAt(time.format('YYYY-MM-DDTHH:mm'), zone))}>
        {t.set}
      </Button>
    </Space>
  );
}
