import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { Mark } from '../shared/Mark';
import { useCommand } from '../shared/useCommand';
import { useSites } from '../shared/useSites';
import { useStaff } from '../shared/useStaff';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { SiteTime } from '../tickets/ticketColumns';
import { incidentTexts } from './incidentTexts';

const texts = defineTexts({
  zh: {
    back: '返回应急事件', opened: '开始于', closed: '结束于', left: (open: number, all: number) => `未完成工单 ${open} / ${all}`, commander: '指挥', nobody: '尚未指定', named: '指挥已指定', close: '结束事件', first: '所有工单结束后才能结束事件', summary: '总结：发生了什么、做了什么', done: '事件已结束', leave: '放弃',
  },
  en: {
    back: 'Back to the incidents', opened: 'Opened', closed: 'Closed', left: (open: number, all: number) => `${open} of ${all} tickets open`, commander: 'Commander', nobody: 'Nobody yet', named: 'The commander is named', close: 'Close the incident', first: 'It can be closed when all its tickets have ended',
    summary: 'Summary: what happened and what was done', done: 'The incident is closed', leave: 'Leave it',
  },
});

/** What it is, since when, who commands; the commander is named and the incident closed here. */
export function IncidentHead({ detail: { incident } }: { detail: Schema<'IncidentDetail'> }) {
  const t = useTexts(texts);
  const words = useTexts(incidentTexts);
  const language = useLanguage();
  const sites = useSites();
  const staff = useStaff();
  const may = useMay('incidents.open') && incident.open;
  const [summary, setSummary] = useState<string>();
  const { id, version } = incident;
  const touches = [['incidents']];
  const name = useCommand((personId: number) => answer(api.PUT('/api/v1/incidents/{id}/commander', { params: { path: { id } }, body: { personId, version } })), { done: t.named, touches });
  const close = useCommand((text: string) => answer(api.POST('/api/v1/incidents/{id}/close', { params: { path: { id } }, body: { summary: text, version } })), { done: t.done, touches, onDone: () => setSummary(undefined) });
  return (
    <header className="panel ticket-head">
      <div className="ticket-head-line">
        <Link to="/incidents" aria-label={t.back}>
          ←
        </Link>
        <span className="number">{id}</span>
        <Mark tone={incident.open ? 'bad' : 'plain'}>{incident.open ? words.open : words.closed}</Mark>
        <span>{t.left(incident.openTickets, incident.tickets.length)}</span>
      </div>
      <h2>{localText(incident.titles, language, incident.title)}</h2>
      <div className="ticket-head-line soft">
        {sites.name(incident.site)} · {t.opened} <SiteTime site={incident.site} at={incident.openedAt} />
        {incident.closedAt !== null && (
          <span>
            · {t.closed} <SiteTime site={incident.site} at={incident.closedAt} />
          </span>
        )}
        {!may && <span>{`· ${t.commander}: ${incident.commanderId === null ? t.nobody : staff.person(incident.commanderId)}`}</span>}
      </div>
      {incident.summary !== null && <p className="trail-detail">{incident.summary}</p>}
      {may && (
        <div className="command-bar">
          <label>
            {t.commander}:{' '}
            <Select
              aria-label={t.commander}
              placeholder={t.nobody}
              value={incident.commanderId ?? undefined}
              loading={name.isPending}
              onChange={(personId: number) => name.mutate(personId)}
              options={staff.workers.map((worker) => ({ value: worker.personId, label: staff.person(worker.personId) }))}
              style={{ minWidth: 200 }}
            />
          </label>
          <Button disabled={incident.openTickets > 0} title={incident.openTickets > 0 ? t.first : undefined} onClick={() => setSummary('')}>
            {t.close}
          </Button>
          {incident.openTickets > 0 && <span className="soft">{t.first}</span>}
        </div>
      )}
      <Modal open={summary !== undefined} title={t.close} okText={t.close} cancelText={t.leave} confirmLoading={close.isPending} okButtonProps={{ disabled: !summary?.trim() }} onCancel={() => setSummary(undefined)} onOk={() => close.mutate(summary?.trim() ?? '')}>
        <Input.TextArea autoFocus aria-label={t.summary} placeholder={t.summary} autoSize={{ minRows: 4 }} maxLength={4000} showCount value={summary} onChange={(event) => setSummary(event.target.value)} />
      </Modal>
    </header>
  );
}
