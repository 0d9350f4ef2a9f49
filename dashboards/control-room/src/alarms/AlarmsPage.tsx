import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useTexts } from '../texts/useTexts';
import { AlarmAnswering } from './AlarmAnswering';
import { filterOf, withFilter, type AlarmFilter } from './alarmFilter';
import { AlarmFloods } from './AlarmFloods';
import { AlarmHistory } from './AlarmHistory';
import './alarms.css';
import { alarmTexts } from './alarmTexts';
import { OpenAlarms } from './OpenAlarms';
import { ShelvedAlarms } from './ShelvedAlarms';

const views = ['open', 'shelved', 'floods', 'history'] as const;

/** Alarms after ISA-18.2: what is open, what people took off the list, floods, and what has been. */
export default function AlarmsPage() {
  const t = useTexts(alarmTexts);
  const [search, setSearch] = useSearchParams();
  const view = views.find((each) => each === search.get('view')) ?? 'open';
  const filter = filterOf(search);
  const change = (next: AlarmFilter): void => setSearch((before) => withFilter(before, next), { replace: true });
  const open = (key: string): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.delete('page');
      if (key === 'open') {
        next.delete('view');
      } else {
        next.set('view', key);
      }

      return next;
    });
  return (
    <AlarmAnswering>
      <div className="alarms" data-view={view}>
        <Tabs aria-label={t.views} activeKey={view} onChange={open} items={views.map((key) => ({ key, label: t[key] }))} />
        {view === 'open' && <OpenAlarms filter={filter} change={change} />}
        {view === 'shelved' && <ShelvedAlarms site={filter.site} />}
        {view === 'floods' && <AlarmFloods site={filter.site} />}
        {view === 'history' && <AlarmHistory filter={filter} change={change} />}
      </div>
    </AlarmAnswering>
  );
}
