import { lazy } from 'react';
import { TabbedPage } from '../editing/TabbedPage';
import { defineTexts, useTexts } from '../texts/useTexts';
import { Maintenance } from './Maintenance';

const TestCalls = lazy(() => import('./TestCalls'));
const Outages = lazy(() => import('./Outages'));
const Utilities = lazy(() => import('./Utilities'));

const texts = defineTexts({
  zh: { maintenance: '保养计划', tests: '电梯报警测试', outages: '计划停供', utilities: '供应单位' },
  en: { maintenance: 'Maintenance', tests: 'Test calls of elevators', outages: 'Planned outages', utilities: 'Utilities' },
});

/** What is planned: maintenance, test calls, and what utilities have announced. */
export default function PlansPage() {
  const t = useTexts(texts);
  return (
    <TabbedPage
      tabs={[
        { key: 'maintenance', label: t.maintenance, content: <Maintenance /> },
        { key: 'tests', label: t.tests, content: <TestCalls /> },
        { key: 'outages', label: t.outages, content: <Outages /> },
        { key: 'utilities', label: t.utilities, content: <Utilities /> },
      ]}
    />
  );
}
