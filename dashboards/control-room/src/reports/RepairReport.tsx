import { useMemo } from 'react';
import type { Schema } from '../api/types';
import { Chart } from '../shared/Chart';
import { useFormats } from '../shared/formats';
import { useSites } from '../shared/useSites';
import { clockKindWords, sourceWords, tradeWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { FigureCards, VerdictWord } from './FigureCards';
import { figureText } from './figureText';
import { repairSeries, stageBars } from './reportCharts';
import type { ReportFilter } from './reportFilter';
import { ReportTable } from './ReportTable';
import { reportTexts } from './reportTexts';

/** Repairs of a period: figures against their goals, what came and what was closed, where time went. */
export function RepairReport({ report, filter }: { report: Schema<'RepairReportView'>; filter: ReportFilter }) {
  const t = useTexts(reportTexts);
  const trades = useTexts(tradeWords);
  const sources = useTexts(sourceWords);
  const clocks = useTexts(clockKindWords);
  const formats = useFormats();
  const sites = useSites();
  const series = useMemo(() => repairSeries(report.series, t), [report, t]);
  const stages = useMemo(() => stageBars(report.stages, { ...t, nameOf: (stage) => t.stageWords[stage] }), [report, t]);
  const common = { filter, empty: t.nothing };
  const levelOf = (level: number | null): string => (level === null ? t.all : t.levelOf(level));
  const length = (seconds: number): string => formats.duration(seconds * 1_000);
  const volume = (title: string, table: string, rows: readonly Schema<'Volume'>[], nameOf: (key: string) => string) => (
    <ReportTable
      {...common} title={title} table={table} rows={rows} keyOf={(row) => row.key}
      columns={[{ title: t.key, of: (row) => nameOf(row.key) }, { title: t.count, number: true, of: (row) => formats.number(row.count) }, { title: t.share, number: true, of: (row) => formats.share(row.share) }]}
    />
  );
  return (
    <>
      <FigureCards figures={report.figures} />
      <div className="report-charts">
        <Chart option={series} height={300} label={t.series(`${t.raised}, ${t.closed}`)} />
        <Chart option={stages} height={300} label={t.stages} />
      </div>
      <div className="report-parts">
        {volume(t.byLevel, 'levels', report.byLevel, (key) => t.levelOf(Number(key)))}
        {volume(t.bySource, 'sources', report.bySource, (key) => wordOf(sources, key))}
        {volume(t.byTrade, 'trades', report.byTrade, (key) => wordOf(trades, key))}
        <ReportTable
          {...common} title={t.onTime} table="onTime" rows={report.onTime} keyOf={(row) => `${row.clock} ${row.level ?? ''}`}
          columns={[
            { title: t.clock, of: (row) => wordOf(clocks, row.clock) }, { title: t.level, of: (row) => levelOf(row.level) },
            { title: t.share, number: true, of: (row) => figureText(row.figure, formats) ?? t.nothing }, { title: t.count, number: true, of: (row) => formats.number(row.figure.of) },
            { title: t.goal, of: (row) => <VerdictWord verdict={row.figure.verdict} /> },
          ]}
        />
        <ReportTable
          {...common} title={t.stages} table="stages" rows={report.stages} keyOf={(row) => `${row.stage} ${row.level ?? ''}`}
          columns={[
            { title: t.stage, of: (row) => t.stageWords[row.stage] }, { title: t.level, of: (row) => levelOf(row.level) }, { title: t.count, number: true, of: (row) => formats.number(row.spread.count) },
            { title: t.mean, number: true, of: (row) => length(row.spread.mean) }, { title: t.median, number: true, of: (row) => length(row.spread.median) }, { title: t.p90, number: true, of: (row) => length(row.spread.p90) },
          ]}
        />
        {volume(t.faults, 'faults', report.faults, (key) => key)}
        <ReportTable
          {...common} title={t.areas} table="areas" rows={report.areas} keyOf={(row) => `${row.siteId} ${row.area ?? ''}`}
          columns={[
            { title: t.site, of: (row) => sites.name(row.siteId) }, { title: t.area, of: (row) => row.area ?? '–' }, { title: t.count, number: true, of: (row) => formats.number(row.count) },
            { title: t.assets, number: true, of: (row) => formats.number(row.assets) }, { title: t.share, number: true, of: (row) => formats.share(row.share) },
          ]}
        />
        <ReportTable
          {...common} title={t.parts} table="parts" rows={report.parts} keyOf={(row) => `${row.model} ${row.unit}`}
          columns={[
            { title: t.part, of: (row) => row.model }, { title: t.quantity, number: true, of: (row) => `${formats.number(row.quantity)} ${row.unit}` }, { title: t.repairs, number: true, of: (row) => formats.number(row.repairs) },
          ]}
        />
      </div>
    </>
  );
}
