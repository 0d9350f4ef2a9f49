import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useSites } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { usePersonName } from '../editing/persons';
import { PersonPicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { useFormats } from '../shared/formats';
import { serverNow } from '../shared/serverClock';
import { defineTexts, useTexts } from '../texts/useTexts';
import { AbsenceDrawer } from './AbsenceDrawer';
import { rosterTouches } from './rosterQueries';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: { who: '人员', kind: '类别', from: '从', until: '至', replacement: '替班', none: '没有缺勤记录。在这里或在周历上点击姓名登记。', over: '包括已结束的', add: '登记缺勤', person: '全部人员' },
  en: {
    who: 'Person', kind: 'Kind', from: 'From', until: 'Until', replacement: 'Replaced by', none: 'Nobody is away. Enter an absence here, or at the person’s name in the week.', over: 'Those that are over too',
    add: 'Enter an absence', person: 'Everybody',
  },
});

/** Leave, sickness and training. */
export default function Absences() {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const { filters, set } = useAddressFilters(['person', 'over']);
  // Absences belong to a person, not to a site: shown in the zone of the first site, as all are usually in one.
  const zone = useSites().data?.[0]?.timeZone ?? 'UTC';
  const formats = useFormats(zone);
  const personName = usePersonName();
  const mayEdit = useMay('rosters.edit');
  const [adding, setAdding] = useState(false);
  const person = filters.person === undefined ? undefined : Number(filters.person);
  const query = useQuery({
    queryKey: ['absences', person ?? 0, filters.over ?? ''],
    queryFn: () =>
      everyPage((page) =>
        answer(api.GET('/api/v1/absences', { params: { query: { ...page, ...(person !== undefined && { person }), ...(filters.over === undefined && { endingAfter: new Date(serverNow()).toISOString() }) } } })),
      ),
  });
  return (
    <>
      <RecordTable<Schema<'AbsenceView'>>
        query={query}
        rowKey={(row) => row.id}
        nameOf={(row) => `${personName(row.personId)} ${formats.dateTime(row.from)}`}
        empty={t.none}
        onAdd={mayEdit ? () => setAdding(true) : undefined}
        addText={t.add}
        filters={
          <>
            <PersonPicker only="workers" allowClear value={person ?? null} placeholder={t.person} onChange={(value) => set({ person: Number.isInteger(value) ? String(value) : null })} />
            <Checkbox checked={filters.over !== undefined} onChange={({ target }) => set({ over: target.checked ? 'yes' : null })}>
              {t.over}
            </Checkbox>
          </>
        }
        columns={[
          { title: t.who, render: (_, row) => personName(row.personId) },
          { title: t.kind, render: (_, row) => words.absence[row.kind] },
          { title: t.from, render: (_, row) => formats.dateTime(row.from) },
          { title: t.until, render: (_, row) => formats.dateTime(row.until) },
          { title: t.replacement, render: (_, row) => (row.replacementId === null ? '–' : personName(row.replacementId)) },
        ]}
        {...(mayEdit && {
          rowActions: (row: Schema<'AbsenceView'>) => (
            <RemoveButton
              name={`${personName(row.personId)} ${words.absence[row.kind]} ${formats.dateTime(row.from)}`}
              remove={() => answer(api.DELETE('/api/v1/absences/{id}', { params: { path: { id: row.id } } }))}
              touches={rosterTouches}
            />
          ),
        })}
      />
      {adding && <AbsenceDrawer zone={zone} initial={{}} onClose={() => setAdding(false)} />}
    </>
  );
}
