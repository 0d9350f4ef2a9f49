import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Space } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useSites } from '../editing/estate';
import { SitePicker } from '../editing/pickers';
import { useAddressFilters } from '../editing/useAddressFilters';
import { addDays, dayOf } from '../editing/zoneTime';
import { Loaded } from '../shared/Loaded';
import { serverNow } from '../shared/serverClock';
import { defineTexts, useTexts } from '../texts/useTexts';
import { AbsenceDrawer } from './AbsenceDrawer';
import { Accuracy } from './Accuracy';
import { OnDutyNow } from './OnDutyNow';
import { mondayOf } from './rosterCycle';
import { SwapDrawer } from './SwapDrawer';
import { WeekCalendar } from './WeekCalendar';
import { WeekGaps } from './WeekGaps';

type Duty = Schema<'DutyView'>;

const texts = defineTexts({
  zh: { before: '上一周', after: '下一周', today: '本周', none: '还没有项目：网关第一次上线后项目会自动出现。' },
  en: { before: 'The week before', after: 'The week after', today: 'This week', none: 'There is no site yet: sites appear when their boxes come online.' },
});

/** A site's week as a calendar, with the hours that are open, who is on duty now, and how good the proposals were. */
export function WeekTab() {
  const t = useTexts(texts);
  const { filters, set } = useAddressFilters(['site', 'from']);
  const sites = useSites();
  const site = sites.data?.find((one) => one.id === filters.site) ?? sites.data?.[0];
  const thisWeek = site === undefined ? undefined : mondayOf(dayOf(serverNow(), site.timeZone));
  const from = filters.from ?? thisWeek;
  const [doing, setDoing] = useState<{ what: 'absence' | 'swap'; duty: Duty }>();
  const week = useQuery({
    queryKey: ['rosters', 'week', site?.id, from],
    queryFn: () => answer(api.GET('/api/v1/rosters/week', { params: { query: { site: site?.id ?? '', ...(from !== undefined && { from }) } } })),
    enabled: site !== undefined,
    refetchInterval: 60_000,
  });
  if (sites.data?.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />;
  }

  return (
    <>
      <div className="record-bar">
        <div className="record-filters">
          <SitePicker value={site?.id ?? null} onChange={(value) => set({ site: value })} />
          {from !== undefined && (
            <Space.Compact>
              <Button icon={<LeftOutlined />} aria-label={t.before} onClick={() => set({ from: addDays(from, -7) })} />
              <Button disabled={from === thisWeek} onClick={() => set({ from: null })}>
                {t.today}
              </Button>
              <Button icon={<RightOutlined />} aria-label={t.after} onClick={() => set({ from: addDays(from, 7) })} />
            </Space.Compact>
          )}
        </div>
        {site && <Accuracy site={site.id} />}
      </div>
      {site && <OnDutyNow site={site.id} zone={site.timeZone} />}
      <Loaded query={week}>
        {(data) => (
          <>
            <WeekGaps week={data} />
            <WeekCalendar week={data} onAbsence={(duty) => setDoing({ what: 'absence', duty })} onSwap={(duty) => setDoing({ what: 'swap', duty })} />
          </>
        )}
      </Loaded>
      {doing?.what === 'absence' && site && (
        <AbsenceDrawer zone={site.timeZone} initial={{ personId: doing.duty.personId, from: doing.duty.from, until: doing.duty.until }} onClose={() => setDoing(undefined)} />
      )}
      {doing?.what === 'swap' && (
        <SwapDrawer initial={{ rosterId: doing.duty.rosterId, giverId: doing.duty.personId, date: doing.duty.date, shift: doing.duty.shift }} onClose={() => setDoing(undefined)} />
      )}
    </>
  );
}
