import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName, useSites } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { AreaPicker, SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import { useAddressFilters } from '../editing/useAddressFilters';
import { InstantInput } from '../editing/DayInput';
import { useMay } from '../session/SessionProvider';
import { Formats } from '../shared/formats';
import { serverNow } from '../shared/serverClock';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { utilityKinds, utilityTexts } from './utilityTexts';

type Outage = Schema<'PlannedOutageView'>;

const texts = defineTexts({
  zh: { from: '停止', until: '恢复', text: '通知内容', where: '范围', whole: '整个项目', none: '没有停电、停水等通知。', add: '登记停供通知', edit: '修改停供通知', over: '包括已结束的', hint: '停供期间产生的工单会在记录中注明此通知。' },
  en: {
    from: 'Off from', until: 'On again', text: 'Notice', where: 'Where', whole: 'the whole site', none: 'No utility has announced an outage.', add: 'Enter a notice', edit: 'Change a notice', over: 'Those that are over too',
    hint: 'Tickets raised during it name it in their trail.',
  },
});

const touches = [['outages']] as const;

/** The utilities' advance notices. */
export default function Outages() {
  const t = useTexts(texts);
  const words = useTexts(utilityTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const sites = useSites().data;
  const siteName = useSiteName();
  const mayEdit = useMay('staff.edit');
  const { filters, set } = useAddressFilters(['site', 'over']);
  const [editing, setEditing] = useState<Outage | 'new'>();
  const outage = editing === 'new' ? undefined : editing;
  const query = useQuery({
    queryKey: ['outages', filters.site ?? '', filters.over ?? ''],
    queryFn: () =>
      everyPage((page) =>
        answer(api.GET('/api/v1/outages', {
          params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }), ...(filters.over === undefined && { endingAfter: new Date(serverNow()).toISOString() }) } },
        })),
      ),
  });
  const zoneOf = (site: string): string => sites?.find((one) => one.id === site)?.timeZone ?? 'UTC';
  const formatsOf = (row: Outage): Formats => new Formats(language, zoneOf(row.site));
  const nameOf = (row: Outage): string => `${words.kinds[row.kind]} ${formatsOf(row).dateTime(row.from)}`;
  const needed = [{ required: true, message: common.required }];
  return (
    <>
      <RecordTable<Outage>
        query={query}
        rowKey={(row) => row.id}
        nameOf={nameOf}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        filters={
          <>
            <SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />
            <Checkbox checked={filters.over !== undefined} onChange={({ target }) => set({ over: target.checked ? 'yes' : null })}>
              {t.over}
            </Checkbox>
          </>
        }
        columns={[
          { title: common.site, render: (_, row) => siteName(row.site) },
          { title: words.kind, render: (_, row) => words.kinds[row.kind] },
          { title: t.where, render: (_, row) => row.area ?? t.whole },
          { title: t.from, render: (_, row) => formatsOf(row).dateTime(row.from) },
          { title: t.until, render: (_, row) => formatsOf(row).dateTime(row.until) },
          { title: t.text, render: (_, row) => localText(row.text, language) },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Partial<Schema<'PlannedOutageBody'>>, unknown>
          title={outage === undefined ? t.add : t.edit}
          initial={outage ?? { site: filters.site ?? sites?.[0]?.id ?? '', area: null, kind: 'power', text: noText }}
          save={({ site = '', area = null, kind = 'power', from = '', until = '', text = noText }) => {
            const body = { site, area, kind, from, until, text, version: outage?.version ?? null };
            return outage === undefined ? answer(api.POST('/api/v1/outages', { body })) : answer(api.PUT('/api/v1/outages/{id}', { params: { path: { id: outage.id } }, body }));
          }}
          touches={touches}
          onClose={() => setEditing(undefined)}
          extra={
            outage && <RemoveButton name={nameOf(outage)} remove={() => answer(api.DELETE('/api/v1/outages/{id}', { params: { path: { id: outage.id } } }))} touches={touches} onRemoved={() => setEditing(undefined)} />
          }
        >
          <p className="form-hint">{t.hint}</p>
          <div className="side-by-side">
            <Form.Item name="site" label={common.site} rules={needed}>
              <SitePicker />
            </Form.Item>
            <Form.Item name="kind" label={words.kind} rules={needed}>
              <Select options={utilityKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} />
            </Form.Item>
          </div>
          <Form.Item noStyle dependencies={['site']}>
            {({ getFieldValue }) => {
              const site = String(getFieldValue('site') ?? '');
              return (
                <>
                  <Form.Item name="area" label={t.where}>
                    <AreaPicker site={site} placeholder={t.whole} />
                  </Form.Item>
                  <div className="side-by-side">
                    <Form.Item name="from" label={t.from} extra={common.zone(zoneOf(site))} rules={needed}>
                      <InstantInput zone={zoneOf(site)} />
                    </Form.Item>
                    <Form.Item name="until" label={t.until} rules={needed}>
                      <InstantInput zone={zoneOf(site)} />
                    </Form.Item>
                  </div>
                </>
              );
            }}
          </Form.Item>
          <BilingualField name="text" label={t.text} required rows={2} longest={1000} />
        </EditDrawer>
      )}
    </>
  );
}
