import { useState } from 'react';
import type { Schema } from '../api/types';
import { useLanguage } from '../texts/language';
import { IntakeForm } from './IntakeForm';
import { Recorded } from './Recorded';
import { RecentReports } from './RecentReports';
import '../tickets/tickets.css';
import '../tickets/page/ticketPage.css';
import './intake.css';

/** Hotline and desk: a fault is graded while it is told, joined or raised, and its reporter gets the ticket's number. */
export default function IntakePage() {
  const language = useLanguage();
  const [recorded, setRecorded] = useState<Schema<'ReportAnswer'>>();
  // Each report begins with an empty form.
  const [round, setRound] = useState(0);
  return (
    <div className="intake">
      {recorded !== undefined && <Recorded answer={recorded} />}
      <IntakeForm
        key={round}
        language={language}
        onRecorded={(answer) => {
          setRecorded(answer);
          setRound(round + 1);
        }}
      />
      <RecentReports />
    </div>
  );
}
