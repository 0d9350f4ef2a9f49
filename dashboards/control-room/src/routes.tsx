import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { AppLayout } from './layout/AppLayout';
import { Broken } from './layout/Broken';
import { PhoneLayout } from './phone/PhoneLayout';

/** A page that is loaded when it is opened. */
function page(path: string, load: () => Promise<{ default: ComponentType }>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}

export const router = createBrowserRouter([
  {
    element: <AppLayout />,
    errorElement: <Broken />,
    children: [
      { index: true, element: <Navigate to={window.matchMedia('(max-width: 700px)').matches ? '/mine' : '/wall'} replace /> },
      page('wall', () => import('./wall/WallPage')),
      page('alarms', () => import('./alarms/AlarmsPage')),
      page('alarms/floods/:id', () => import('./alarms/FloodPage')),
      page('alarms/:id', () => import('./alarms/AlarmPage')),
      page('tickets', () => import('./tickets/TicketsPage')),
      page('tickets/:number', () => import('./tickets/TicketPage')),
      page('intake', () => import('./intake/IntakePage')),
      page('incidents', () => import('./incidents/IncidentsPage')),
      page('incidents/:id', () => import('./incidents/IncidentPage')),
      page('points', () => import('./points/PointsPage')),
      page('trends', () => import('./trends/TrendsPage')),
      page('boxes', () => import('./boxes/BoxesPage')),
      page('rosters', () => import('./rosters/RostersPage')),
      page('rosters/edit/:id', () => import('./rosters/RosterEditor')),
      page('plans', () => import('./plans/PlansPage')),
      page('knowledge', () => import('./knowledge/KnowledgePage')),
      page('knowledge/:id', () => import('./knowledge/ArticlePage')),
      page('residents', () => import('./residents/ResidentsPage')),
      page('reports', () => import('./reports/ReportsPage')),
      page('people', () => import('./people/PeoplePage')),
      page('audit', () => import('./audit/AuditPage')),
      page('settings', () => import('./settings/SettingsPage')),
    ],
  },
  {
    element: <PhoneLayout />,
    errorElement: <Broken />,
    children: [
      page('mine', () => import('./phone/MyTicketsPage')),
      page('mine/messages', () => import('./phone/messages/MessagesPage')),
      page('mine/me', () => import('./phone/MePage')),
      page('mine/:number', () => import('./phone/MyTicketPage')),
    ],
  },
  { path: '*', element: <Broken /> },
]);
