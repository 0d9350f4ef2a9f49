import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { editingTexts } from '../../editing/editingTexts';
import { SitePicker } from '../../editing/pickers';
import { RecordTable } from '../../editing/RecordTable';
import { useAddressFilters } from '../../editing/useAddressFilters';
import { useMay } from '../../session/SessionProvider';
import { wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { channelWords, happeningWords, recipientTexts } from './notificationTexts';
import { RouteDrawer } from './RouteDrawer';

export type HappeningRoutes = Schema<'HappeningRoutesView'>;

const texts = defineTexts({
  zh: {
    happening: '发生什么', who: '通知谁，用什么', source: '来自', sources: { default: '出厂规则', everywhere: '全部项目的规则', site: '本项目的规则' }, levels: (from: number, to: number) => (from === to ? `${from} 级` : `${from}–${to} 级`), own: '按本人顺序', none: '没有规则。',
    nobody: '不通知任何人', plus: ' + ',
  },
  en: {
    happening: 'What happens', who: 'Who is told, over what', source: 'From', sources: { default: 'as delivered', everywhere: 'decided for all sites', site: 'decided for this site' }, levels: (from: number, to: number) => (from === to ? `level ${from}` : `levels ${from}–${to}`),
    own: 'by their own order', none: 'There are no rules.', nobody: 'nobody is told', plus: ' + ',
  },
});

// They are channels themselves: nobody there has an address to choose.
const channelless: readonly Schema<'RouteRecipient'>[] = ['controlRoom', 'robots', 'webhooks'];

/** Which happening tells whom over what: as delivered, for all sites, or for one. */
export default function Routes() {
  const t = useTexts(texts);
  const channels = useTexts(channelWords);
  const happenings = useTexts(happeningWords);
  const recipients = useTexts(recipientTexts);
  const common = useTexts(editingTexts);
  const mayChange = useMay('notifications.routes');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<HappeningRoutes>();
  const query = useQuery({
    queryKey: ['notifications', 'routes', filters.site ?? ''],
    queryFn: () => answer(api.GET('/api/v1/notifications/routes', { params: { query: { ...(filters.site !== undefined && { site: filters.site }) } } })),
  });
  const sourceOf = (source: string): string => (source === 'default' || source === 'everywhere' || source === 'site' ? t.sources[source] : source);
  return (
    <>
      <RecordTable<HappeningRoutes>
        query={query}
        rowKey={(row) => row.happening}
        nameOf={(row) => wordOf(happenings, row.happening)}
        empty={t.none}
        onEdit={mayChange ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        columns={[
          { title: t.happening, render: (_, row) => <strong>{wordOf(happenings, row.happening)}</strong> },
          {
            title: t.who,
            render: (_, row) =>
              row.routes.length === 0 ? t.nobody : (
                <ul className="route-lines">
                  {row.routes.map((line, number) => (
                    <li key={number}>
                      {t.levels(line.fromLevel, line.toLevel)}: {recipients[line.recipient]}
                      {!channelless.includes(line.recipient) && ` – ${line.channels.length === 0 ? t.own : line.channels.map((channel) => wordOf(channels, channel)).join(t.plus)}`}
                    </li>
                  ))}
                </ul>
              ),
          },
          { title: t.source, render: (_, row) => <Tag color={row.source === 'default' ? 'default' : 'processing'}>{sourceOf(row.source)}</Tag> },
        ]}
      />
      {editing && <RouteDrawer routes={editing} site={filters.site} onClose={() => setEditing(undefined)} />}
    </>
  );
}
