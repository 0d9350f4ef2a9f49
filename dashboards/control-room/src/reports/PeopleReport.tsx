import type { Schema } from '../api/types';
import { useFormats } from '../shared/formats';
import { useTexts } from '../texts/useTexts';
import { VerdictWord } from './FigureCards';
import { figureText } from './figureText';
import type { ReportFilter } from './reportFilter';
import { ReportTable } from './ReportTable';
import { reportTexts } from './reportTexts';

type Figure = Schema<'FigureView'>;

/** What each had to do and how it went. */
export function PeopleReport({ report, filter }: { report: Schema<'PeopleReportView'>; filter: ReportFilter }) {
  const t = useTexts(reportTexts);
  const formats = useFormats();
  const length = (seconds: number): string => formats.duration(seconds * 1_000);
  return (
    <ReportTable
      title={t.tabs.people} table="people" filter={filter} rows={report.people} keyOf={(row) => String(row.person)} empty={t.noPeople}
      columns={[
        { title: t.name, of: (row) => row.name ?? t.number(row.person) }, { title: t.repairs, number: true, of: (row) => formats.number(row.repairs) }, { title: t.open, number: true, of: (row) => formats.number(row.open) },
        { title: t.worked, number: true, of: (row) => length(row.worked) }, { title: t.work, number: true, of: (row) => (row.work === null ? '–' : length(row.work.median)) },
        { title: t.onTime, of: (row) => <Judged figure={row.onTime} /> }, { title: t.repeats, of: (row) => <Judged figure={row.repeats} /> }, { title: t.satisfaction, of: (row) => <Judged figure={row.satisfaction} /> },
      ]}
    />
  );
}

function Judged({ figure }: { figure: Figure }) {
  const formats = useFormats();
  const text = figureText(figure, formats);
  return text === undefined ? (
    '–'
  ) : (
    <>
      {text} <VerdictWord verdict={figure.verdict} />
    </>
  );
}
