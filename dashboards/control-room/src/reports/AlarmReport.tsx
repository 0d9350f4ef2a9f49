import { useMemo } from 'react';
import type { Schema } from '../api/types';
import { Chart } from '../shared/Chart';
import { useFormats } from '../shared/formats';
import { useSites } from '../shared/useSites';
import { useTexts } from '../texts/useTexts';
import { FigureCards } from './FigureCards';
import { positionSeries } from './reportCharts';
import { TableButton } from './ReportDownloads';
import type { ReportFilter } from './reportFilter';
import { ReportTable } from './ReportTable';
import { reportTexts } from './reportTexts';

/** What operators had to cope with, by position, after ISA-18.2. */
export function AlarmReport({ report, filter }: { report: Schema<'AlarmReportView'>; filter: ReportFilter }) {
  const t = useTexts(reportTexts);
  return (
    <>
      <p>
        <TableButton table="alarms" of={t.tabs.alarms} filter={filter} />
      </p>
      {report.positions.map((position) => (
        <Position key={position.position} position={position} filter={filter} />
      ))}
    </>
  );
}

function Position({ position, filter }: { position: Schema<'PositionReportView'>; filter: ReportFilter }) {
  const t = useTexts(reportTexts);
  const formats = useFormats();
  const sites = useSites();
  const name = sites.name(position.position);
  const series = useMemo(() => positionSeries(position.series, t), [position, t]);
  return (
    <section>
      <h2>{t.position(name, formats.number(position.annunciations))}</h2>
      <FigureCards figures={position.figures} />
      <div className="report-charts">
        <Chart option={series} height={260} label={t.series(`${name}: ${t.perStep}`)} />
        <ReportTable
          title={t.worst} filter={filter} rows={position.worst} keyOf={(row) => row.key} empty={t.nothing}
          columns={[{ title: t.key, of: (row) => row.key }, { title: t.count, number: true, of: (row) => formats.number(row.count) }, { title: t.share, number: true, of: (row) => formats.share(row.share) }]}
        />
      </div>
    </section>
  );
}
