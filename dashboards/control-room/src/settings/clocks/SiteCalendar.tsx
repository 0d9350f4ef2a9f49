import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { editingTexts } from '../../editing/editingTexts';
import { useSiteName, useSites } from '../../editing/estate';
import { SitePicker } from '../../editing/pickers';
import { useAddressFilters } from '../../editing/useAddressFilters';
import { weekdayName, weekdays } from '../../editing/weekdays';
import { useMay } from '../../session/SessionProvider';
import { LevelTag } from '../../shared/LevelTag';
import { Loaded } from '../../shared/Loaded';
import { useLanguage } from '../../texts/language';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { CalendarDrawer } from './CalendarDrawer';

const texts = defineTexts({
  zh: {
    continuous: '全天候项目：所有等级的计时不间断。', follows: '以下等级的计时只在工作时间内走：', none: '没有等级按工作时间计时，全部不间断。', outside: '市区外项目：1 级到场可放宽到 60 分钟', inside: '市区内项目：1 级须在 30 分钟内到场', hours: '每周工作时间', off: '休息', exceptions: '节假日与调班',
    noExceptions: '没有', dayOff: '休息', comma: '、',
  },
  en: {
    continuous: 'Works around the clock: the clocks of every level run on.', follows: 'The clocks of these levels run in working hours only:', none: 'No level follows the working hours: all clocks run on.', outside: 'Outside cities: up to 60 minutes to a level 1 may be chosen',
    inside: 'In a city: somebody is on site within 30 minutes at level 1', hours: 'The ordinary week', off: 'off', exceptions: 'Holidays and extra working days', noExceptions: 'none', dayOff: 'off', comma: ', ',
  },
});

/** When a site works, and which levels' clocks follow that. */
export default function SiteCalendar() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const siteName = useSiteName();
  const mayChange = useMay('clocks.configure');
  const sites = useSites().data;
  const { filters, set } = useAddressFilters(['site']);
  const site = filters.site ?? sites?.[0]?.id;
  const [editing, setEditing] = useState(false);
  const query = useQuery({ queryKey: ['site-calendar', site], queryFn: () => answer(api.GET('/api/v1/sites/{site}/calendar', { params: { path: { site: site ?? '' } } })), enabled: site !== undefined });
  return (
    <>
      <div className="record-bar">
        <div className="record-filters">
          <SitePicker value={site ?? null} onChange={(value) => set({ site: value })} />
        </div>
        {mayChange && query.data && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {common.edit}
          </Button>
        )}
      </div>
      <Loaded query={query}>
        {(calendar) => (
          <>
            <p>{calendar.outsideCity ? t.outside : t.inside}</p>
            <p>
              {calendar.continuous ? t.continuous : (calendar.week?.levels ?? []).length === 0 ? t.none : (<>{t.follows} {calendar.week?.levels.map((level) => <LevelTag key={level} level={level} />)}</>)}
            </p>
            <h2 className="section-title">{t.hours}</h2>
            <table className="grid-table">
              <tbody>
                {weekdays.map((day, number) => {
                  const hours = calendar.week?.hours.filter((one) => one.day === day) ?? [];
                  return (
                    <tr key={day}>
                      <th scope="row">{weekdayName(number, language, 'long')}</th>
                      <td className="number">{hours.length === 0 ? t.off : hours.map((one) => `${one.from}–${one.to}`).join(t.comma)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <h2 className="section-title">{t.exceptions}</h2>
            {(calendar.week?.exceptions ?? []).length === 0 ? t.noExceptions : (
              <ul>
                {calendar.week?.exceptions.map((one) => (
                  <li key={`${one.date} ${one.from ?? ''}`}>
                    <span className="number">{one.date}</span> {one.name} {one.from === null ? <Tag>{t.dayOff}</Tag> : <span className="number">{one.from}–{one.to}</span>}
                  </li>
                ))}
              </ul>
            )}
            {editing && site !== undefined && <CalendarDrawer site={site} name={siteName(site)} calendar={calendar} onClose={() => setEditing(false)} />}
          </>
        )}
      </Loaded>
    </>
  );
}
