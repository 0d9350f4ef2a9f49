import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { everyPage } from '../editing/everyPage';
import { usePersonName } from '../editing/persons';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay, useMe } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';
import { rosterTouches, useRosterName } from './rosterQueries';
import { rosterTexts } from './rosterTexts';
import { SwapDrawer } from './SwapDrawer';

type Swap = Schema<'SwapView'>;

const texts = defineTexts({
  zh: {
    roster: '排班表', gives: '让出', takes: '接班', back: '交换', state: '状态', all: '全部状态', none: '没有换班申请。', add: '申请换班', agree: '同意', refuse: '拒绝', answered: '已答复',
    agreed: (name: string) => `${name} 已同意`, decided: (name: string) => `由 ${name} 决定`,
  },
  en: {
    roster: 'Roster', gives: 'Gives', takes: 'Takes', back: 'In return', state: 'State', all: 'Every state', none: 'Nobody has asked for a swap.', add: 'Ask for a swap', agree: 'Agree', refuse: 'Refuse', answered: 'Answered',
    agreed: (name: string) => `${name} agrees`, decided: (name: string) => `decided by ${name}`,
  },
});

const states: readonly Schema<'SwapState'>[] = ['asked', 'agreed', 'refused'];
const icons: Readonly<Record<Schema<'SwapState'>, ReactNode>> = { asked: <ClockCircleOutlined />, agreed: <CheckCircleOutlined />, refused: <CloseCircleOutlined /> };
const colours = { asked: 'processing', agreed: 'success', refused: 'default' } as const;

/** Swaps of shifts: asked by one, answered by the other, or decided by a supervisor. */
export default function Swaps() {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const me = useMe();
  const personName = usePersonName();
  const rosterName = useRosterName();
  const maySwap = useMay('rosters.swap');
  const supervises = me.roles.includes('supervisor') || me.roles.includes('administrator');
  const { filters, set } = useAddressFilters(['state']);
  const state = states.find((one) => one === filters.state);
  const [asking, setAsking] = useState(false);
  const query = useQuery({ queryKey: ['swaps', state ?? ''], queryFn: () => everyPage((page) => answer(api.GET('/api/v1/swaps', { params: { query: { ...page, ...(state && { state }) } } }))) });
  const answering = useCommand(({ swap, agree }: { swap: Swap; agree: boolean }) => answer(api.POST('/api/v1/swaps/{id}/answer', { params: { path: { id: swap.id } }, body: { agree, version: swap.version } })), {
    done: t.answered,
    touches: rosterTouches,
  });
  const mayAnswer = (swap: Swap): boolean =>
    maySwap && swap.state === 'asked' && (supervises || (me.id === swap.giverId && !swap.giverAgreed) || (me.id === swap.takerId && !swap.takerAgreed));
  return (
    <>
      <RecordTable<Swap>
        query={query}
        rowKey={(row) => row.id}
        nameOf={(row) => `${personName(row.giverId)} ${row.date}`}
        empty={t.none}
        onAdd={maySwap ? () => setAsking(true) : undefined}
        addText={t.add}
        filters={
          <Select allowClear className="picker" aria-label={t.state} placeholder={t.all} value={state ?? null} onChange={(value?: string) => set({ state: value })} options={states.map((one) => ({ value: one, label: words.swap[one] }))} />
        }
        columns={[
          { title: t.state, render: (_, row) => <Tag icon={icons[row.state]} color={colours[row.state]}>{words.swap[row.state]}</Tag> },
          { title: t.roster, render: (_, row) => rosterName(row.rosterId) },
          { title: t.gives, render: (_, row) => `${personName(row.giverId)} · ${row.date} ${words.shift[row.shift]}` },
          { title: t.takes, render: (_, row) => personName(row.takerId) },
          { title: t.back, render: (_, row) => (row.returnDate === null || row.returnShift === null ? '–' : `${row.returnDate} ${words.shift[row.returnShift]}`) },
          {
            title: '',
            key: 'agreed',
            render: (_, row) =>
              row.decidedBy !== null ? t.decided(row.decidedBy) : [...(row.giverAgreed ? [t.agreed(personName(row.giverId))] : []), ...(row.takerAgreed ? [t.agreed(personName(row.takerId))] : [])].join(' · '),
          },
        ]}
        rowActions={(row) =>
          mayAnswer(row) && (
            <>
              <Button type="primary" onClick={() => answering.mutate({ swap: row, agree: true })}>
                {t.agree}
              </Button>
              <Button onClick={() => answering.mutate({ swap: row, agree: false })}>{t.refuse}</Button>
            </>
          )
        }
      />
      {asking && <SwapDrawer initial={me.id === null ? {} : { giverId: me.id }} onClose={() => setAsking(false)} />}
    </>
  );
}
