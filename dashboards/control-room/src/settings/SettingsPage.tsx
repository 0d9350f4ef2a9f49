import { lazy } from 'react';
import { TabbedPage } from '../editing/TabbedPage';
import { useMay } from '../session/SessionProvider';
import { defineTexts, useTexts } from '../texts/useTexts';
import { Account } from './Account';
import './settings.css';

const Channels = lazy(() => import('./notifications/Channels'));
const Routes = lazy(() => import('./notifications/Routes'));
const Deliveries = lazy(() => import('./notifications/Deliveries'));
const Supervisors = lazy(() => import('./notifications/Supervisors'));
const ClockTargets = lazy(() => import('./clocks/ClockTargets'));
const SiteCalendar = lazy(() => import('./clocks/SiteCalendar'));
const DemandMatrix = lazy(() => import('./demand/DemandMatrix'));
const DemandCategories = lazy(() => import('./demand/DemandCategories'));
const Dependencies = lazy(() => import('./Dependencies'));
const IncidentPlans = lazy(() => import('./IncidentPlans'));
const Stock = lazy(() => import('./Stock'));

const texts = defineTexts({
  zh: {
    account: '我的账号', channels: '通知渠道', routes: '通知规则', deliveries: '发送记录', supervisors: '主管', clocks: '时限', calendar: '工作时间', matrix: '需求分级', categories: '报修类别', dependencies: '报警因果',
    incidents: '应急预案', stock: '备件库存',
  },
  en: {
    account: 'My account', channels: 'Channels', routes: 'Who is told', deliveries: 'Deliveries', supervisors: 'Supervisors', clocks: 'Time limits', calendar: 'Working hours', matrix: 'Demand matrix', categories: 'Categories',
    dependencies: 'Dependencies', incidents: 'Incident plans', stock: 'Stock',
  },
});

/** One's own account, and what a site decides about notifications, clocks, grading, alarms, incidents and stock. */
export default function SettingsPage() {
  const t = useTexts(texts);
  return (
    <TabbedPage
      tabs={[
        { key: 'account', label: t.account, content: <Account /> },
        { key: 'channels', label: t.channels, content: <Channels />, may: useMay('notifications.channels') },
        { key: 'routes', label: t.routes, content: <Routes /> },
        { key: 'deliveries', label: t.deliveries, content: <Deliveries />, may: useMay('notifications.read') },
        { key: 'supervisors', label: t.supervisors, content: <Supervisors /> },
        { key: 'clocks', label: t.clocks, content: <ClockTargets /> },
        { key: 'calendar', label: t.calendar, content: <SiteCalendar /> },
        { key: 'matrix', label: t.matrix, content: <DemandMatrix /> },
        { key: 'categories', label: t.categories, content: <DemandCategories /> },
        { key: 'dependencies', label: t.dependencies, content: <Dependencies /> },
        { key: 'incidents', label: t.incidents, content: <IncidentPlans /> },
        { key: 'stock', label: t.stock, content: <Stock /> },
      ]}
    />
  );
}
