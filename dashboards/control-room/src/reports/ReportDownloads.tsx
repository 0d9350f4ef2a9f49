import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { answer, api } from '../api/client';
import { saveFile } from '../shared/saveFile';
import { useCommand } from '../shared/useCommand';
import { useTexts } from '../texts/useTexts';
import type { ReportFilter } from './reportFilter';
import { reportTexts } from './reportTexts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything as a workbook with a sheet per table. */
export function WorkbookButton({ filter }: { filter: ReportFilter }) {
  const t = useTexts(reportTexts);
  const download = useCommand(async () => {
    const file = await answer(api.GET('/api/v1/reports/workbook', { params: { query: filter }, parseAs: 'blob' }));
    saveFile(`facility-${filter.from}.xlsx`, file, spreadsheet);
  });
  return (
    <Button type="primary" icon={<DownloadOutlined />} loading={download.isPending} onClick={() => download.mutate(undefined)}>
      {t.workbook}
    </Button>
  );
}

/** One table as CSV, by its name in the service. */
export function TableButton({ table, of, filter }: { table: string; of: string; filter: ReportFilter }) {
  const t = useTexts(reportTexts);
  const download = useCommand(async () => {
    const file = await answer(api.GET('/api/v1/reports/tables/{table}', { params: { path: { table }, query: filter }, parseAs: 'blob' }));
    saveFile(`${table}-${filter.from}.csv`, file, 'text/csv;charset=utf-8');
  });
  return (
    <Button size="small" icon={<DownloadOutlined />} aria-label={`${t.csv}: ${of}`} loading={download.isPending} onClick={() => download.mutate(undefined)}>
      CSV
    </Button>
  );
}

/** A report that was made on schedule. */
export function MadeReportButton({ id, name }: { id: number; name: string }) {
  const t = useTexts(reportTexts);
  const download = useCommand(async () => {
    const file = await answer(api.GET('/api/v1/reports/files/{id}', { params: { path: { id } }, parseAs: 'blob' }));
    saveFile(`${name}.xlsx`, file, spreadsheet);
  });
  return (
    <Button icon={<DownloadOutlined />} aria-label={`${t.download}: ${name}`} loading={download.isPending} onClick={() => download.mutate(undefined)}>
      {t.download}
    </Button>
  );
}
