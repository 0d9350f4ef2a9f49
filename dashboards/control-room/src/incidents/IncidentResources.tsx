import { Button, Input, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { SiteTime } from '../tickets/ticketColumns';
import { incidentTexts } from './incidentTexts';

const texts = defineTexts({
  zh: { none: '没有申请资源', name: '资源名称（中文）', nameEn: '英文名称', quantity: '数量', add: '申请', state: '状态' },
  en: { none: 'No resource was asked for', name: 'Resource (Chinese)', nameEn: 'In English', quantity: 'Quantity', add: 'Ask for it', state: 'State' },
});

/** What is needed besides people, and how far it is. */
export function IncidentResources({ detail: { incident, resources } }: { detail: Schema<'IncidentDetail'> }) {
  const t = useTexts(texts);
  const words = useTexts(incidentTexts);
  const language = useLanguage();
  const may = useMay('incidents.lead') && incident.open;
  const { id } = incident;
  const move = useCommand(
    ({ resource, state }: { resource: number; state: Schema<'ResourceState'> }) => answer(api.PUT('/api/v1/incidents/{id}/resources/{resource}', { params: { path: { id, resource } }, body: { state } })),
    { touches: [['incidents', id]] },
  );
  return (
    <>
      {resources.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="candidates">
        {resources.map((resource) => (
          <li key={resource.id} className="candidate candidate-head">
            <strong>{`${resource.quantity} × ${localText(resource.name, language)}`}</strong>
            <span className="soft">
              <SiteTime site={incident.site} at={resource.changedAt} />
            </span>
            {may ? (
              <Select
                aria-label={`${t.state}: ${localText(resource.name, language)}`}
                value={resource.state}
                onChange={(state: Schema<'ResourceState'>) => move.mutate({ resource: resource.id, state })}
                options={Object.entries(words.resource).map(([value, label]) => ({ value, label }))}
                style={{ width: 140 }}
              />
            ) : (
              <span>{words.resource[resource.state]}</span>
            )}
          </li>
        ))}
      </ul>
      {may && <AddResource id={id} />}
    </>
  );
}

function AddResource({ id }: { id: number }) {
  const t = useTexts(texts);
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const [quantity, setQuantity] = useState<number | null>(1);
  const add = useCommand((body: Schema<'ResourceAddition'>) => answer(api.POST('/api/v1/incidents/{id}/resources', { params: { path: { id } }, body })), {
    touches: [['incidents', id]],
    onDone: () => {
      setZh('');
      setEn('');
    },
  });
  // The trail and both languages' pages name it: one name given stands for both.
  const name = { zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() };
  return (
    <Space wrap style={{ marginTop: 10 }}>
      <Input aria-label={t.name} placeholder={t.name} maxLength={200} value={zh} onChange={(event) => setZh(event.target.value)} />
      <Input aria-label={t.nameEn} placeholder={t.nameEn} maxLength={200} value={en} onChange={(event) => setEn(event.target.value)} />
      <InputNumber aria-label={t.quantity} min={1} max={1000} precision={0} value={quantity} onChange={setQuantity} />
      <Button disabled={name.zh === '' || quantity === null} loading={add.isPending} onClick={() => add.mutate({ name, quantity: quantity ?? 1 })}>
        {t.add}
      </Button>
    </Space>
  );
}
