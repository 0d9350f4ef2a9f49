import { Card, Space, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client';
import { useMay, useMe } from '../session/SessionProvider';
import { serverNow } from '../shared/serverClock';
import { useSites } from '../shared/useSites';
import { useTexts } from '../texts/useTexts';
import { wallOf } from '../trends/wallTime';
import { AlarmReport } from './AlarmReport';
import { PeopleReport } from './PeopleReport';
import { RepairReport } from './RepairReport';
import { WorkbookButton } from './ReportDownloads';
import { reportAddressOf, reportFilterOf, type ReportFilter } from './reportFilter';
import { ReportFilters } from './ReportFilters';
import './reports.css';
import { ReportStates } from './ReportStates';
import { reportTexts } from './reportTexts';
import { Schedules } from './Schedules';
import { useReport } from './useReport';

const tabs = ['repairs', 'alarms', 'people', 'schedules'] as const;
type Tab = (typeof tabs)[number];

/** What was achieved in a period, against its goals; the address says which and of what. */
export default function ReportsPage() {
  const t = useTexts(reportTexts);
  const me = useMe();
  const sites = useSites();
  const seesPeople = useMay('reports.people');
  const [address, setAddress] = useSearchParams();
  const zone = sites.zone(address.get('site') ?? '') ?? sites.all[0]?.timeZone ?? 'UTC';
  const today = wallOf(serverNow(), zone).slice(0, 10);
  const filter = reportFilterOf(address, today);
  const tab = tabs.find((each) => each === address.get('tab')) ?? 'repairs';
  const show = (next: ReportFilter, on: Tab = tab): void => {
    const to = reportAddressOf(next);
    to.set('tab', on);
    setAddress(to);
  };

  const peopleFilter = seesPeople ? filter : { ...filter, person: me.id ?? undefined };
  const repairs = useReport('repairs', filter, (query, signal) => answer(api.GET('/api/v1/reports/repairs', { params: { query }, signal })), tab === 'repairs');
  const alarms = useReport('alarms', filter, (query, signal) => answer(api.GET('/api/v1/reports/alarms', { params: { query }, signal })), tab === 'alarms');
  const people = useReport('people', peopleFilter, (query, signal) => answer(api.GET('/api/v1/reports/people', { params: { query }, signal })), tab === 'people');
  const areas = (repairs.data?.areas ?? []).flatMap(({ area }) => area ?? []);
  return (
    <Card styles={{ body: { padding: 12 } }}>
      {tab !== 'schedules' && (
        <Space wrap>
          <ReportFilters filter={filter} today={today} areas={areas} people={people.data?.people ?? []} onChange={show} />
          <WorkbookButton filter={filter} />
        </Space>
      )}
      <Tabs activeKey={tab} onChange={(key) => show(filter, tabs.find((each) => each === key))} items={tabs.map((key) => ({ key, label: t.tabs[key] }))} />
      {tab === 'repairs' && (
        <ReportStates query={repairs} empty={{ when: (report) => report.raised === 0 && report.figures.every((figure) => figure.of === 0), text: t.noRepairs }}>
          {(report) => <RepairReport report={report} filter={filter} />}
        </ReportStates>
      )}
      {tab === 'alarms' && (
        <ReportStates query={alarms} empty={{ when: (report) => report.positions.length === 0, text: t.noPositions }}>
          {(report) => <AlarmReport report={report} filter={filter} />}
        </ReportStates>
      )}
      {tab === 'people' && (
        <>
          {!seesPeople && <p>{t.ownOnly}</p>}
          <ReportStates query={people}>{(report) => <PeopleReport report={report} filter={peopleFilter} />}</ReportStates>
        </>
      )}
      {tab === 'schedules' && <Schedules />}
    </Card>
  );
}
