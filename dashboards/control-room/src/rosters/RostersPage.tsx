import { lazy } from 'react';
import { TabbedPage } from '../editing/TabbedPage';
import { useMay } from '../session/SessionProvider';
import { useTexts } from '../texts/useTexts';
import { rosterTexts } from './rosterTexts';
import { WeekTab } from './WeekTab';
import './rosters.css';

const RosterList = lazy(() => import('./RosterList'));
const Absences = lazy(() => import('./Absences'));
const Swaps = lazy(() => import('./Swaps'));
const Workers = lazy(() => import('../staff/Workers'));
const Teams = lazy(() => import('../staff/Teams'));
const Areas = lazy(() => import('../staff/Areas'));
const Contractors = lazy(() => import('../staff/Contractors'));
const Positions = lazy(() => import('../staff/Positions'));

/** Who is on duty, and everything that decides it. */
export default function RostersPage() {
  const t = useTexts(rosterTexts);
  const mayPositions = useMay('positions.read');
  return (
    <TabbedPage
      tabs={[
        { key: 'week', label: t.week, content: <WeekTab /> },
        { key: 'rosters', label: t.rosters, content: <RosterList /> },
        { key: 'absences', label: t.absences, content: <Absences /> },
        { key: 'swaps', label: t.swaps, content: <Swaps /> },
        { key: 'workers', label: t.workers, content: <Workers /> },
        { key: 'teams', label: t.teams, content: <Teams /> },
        { key: 'areas', label: t.areas, content: <Areas /> },
        { key: 'contractors', label: t.contractors, content: <Contractors /> },
        { key: 'positions', label: t.positions, content: <Positions />, may: mayPositions },
      ]}
    />
  );
}
