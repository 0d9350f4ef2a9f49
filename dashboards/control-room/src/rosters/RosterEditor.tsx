import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Space } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import { Problem } from '../api/problem';
import type { Schema } from '../api/types';
import { noText } from '../editing/BilingualField';
import { editingTexts } from '../editing/editingTexts';
import { refusalDetails } from '../editing/refusalDetails';
import { SaveProblem } from '../editing/SaveProblem';
import { dayOf } from '../editing/zoneTime';
import { Loaded } from '../shared/Loaded';
import { serverNow } from '../shared/serverClock';
import { defineTexts, useTexts } from '../texts/useTexts';
import { placeRefusal } from './refusedRoster';
import { tidied } from './rosterCycle';
import { RosterHead } from './RosterHead';
import { RosterPattern } from './RosterPattern';
import { rosterTouches } from './rosterQueries';
import '../editing/editing.css';
import './rosters.css';

export type RosterDraft = Schema<'RosterBody'>;

const texts = defineTexts({
  zh: { title: '编辑排班表', fresh: '新建排班表' },
  en: { title: 'Edit the roster', fresh: 'New roster' },
});

/** One roster: `/rosters/edit/3`, `/rosters/edit/new`. */
export default function RosterEditor() {
  const { id = 'new' } = useParams();
  const [address] = useSearchParams();
  const query = useQuery({
    queryKey: ['rosters', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/rosters/{id}', { params: { path: { id: Number(id) } } })),
    enabled: id !== 'new',
    // What is typed must not be replaced under the fingers.
    refetchOnWindowFocus: false,
  });
  return id === 'new' ? (
    <Editing key="new" id={null} initial={emptyRoster(address.get('site') ?? '')} />
  ) : (
    <Loaded query={query}>{({ id: number, ...roster }) => <Editing key={`${number} ${roster.version}`} id={number} initial={roster} />}</Loaded>
  );
}

function Editing({ id, initial }: { id: number | null; initial: RosterDraft }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const leave = (): void => void navigate(`/rosters?tab=rosters&site=${encodeURIComponent(draft.site)}`);
  const reload = (): void => rosterTouches.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
  const saving = useMutation<unknown, Error, RosterDraft>({
    mutationFn: (body) => (id === null ? answer(api.POST('/api/v1/rosters', { body })) : answer(api.PUT('/api/v1/rosters/{id}', { params: { path: { id } }, body }))),
    networkMode: 'always',
    onSuccess: () => {
      reload();
      void message.success(common.saved);
      leave();
    },
  });
  const refusals = saving.error instanceof Problem ? refusalDetails(saving.error).map((sentence) => placeRefusal(sentence, draft.startsOn, draft.weeks)) : [];
  const close = (): void => {
    if (draft === initial) {
      leave();
    } else {
      modal.confirm({ title: common.unsaved, content: common.unsavedWhat, okText: common.discard, cancelText: common.stay, onOk: leave });
    }
  };
  return (
    <Card title={<h2 className="editor-title">{id === null ? t.fresh : t.title}</h2>}>
      <SaveProblem problem={saving.error} lookAgain={reload} />
      <RosterHead draft={draft} change={(part) => setDraft({ ...draft, ...part })} fixedSite={id !== null} />
      <RosterPattern draft={draft} refusals={refusals} change={(entries) => setDraft({ ...draft, entries })} />
      <Space>
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ ...draft, entries: tidied(draft) })}>
          {common.save}
        </Button>
        <Button onClick={close}>{common.cancel}</Button>
      </Space>
    </Card>
  );
}

function emptyRoster(site: string): RosterDraft {
  return {
    site, name: noText, startsOn: dayOf(serverNow(), 'UTC'), endsOn: null, weeks: 1, aroundTheClock: true, trades: [], entries: [],
    shifts: [{ kind: 'early', start: '07:00', end: '15:00' }, { kind: 'late', start: '15:00', end: '23:00' }, { kind: 'night', start: '23:00', end: '07:00' }],
  };
}
