import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { ReportFilter } from './reportFilter';
import { TableButton } from './ReportDownloads';

interface ReportTableProps<Row extends object> {
  title: string;
  /** Its name in the service, for the download. */
  table?: string;
  filter: ReportFilter;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly { title: string; of: (row: Row) => ReactNode; number?: boolean }[];
  empty: string;
}

/** One of a report's tables, with its own download. */
export function ReportTable<Row extends object>({ title, table, filter, rows, keyOf, columns, empty }: ReportTableProps<Row>) {
  const shown: TableColumnsType<Row> = columns.map(({ title: head, of, number = false }) => ({
    title: head, key: head, align: number ? 'right' : 'left', className: number ? 'number' : undefined, render: (_: unknown, row: Row) => of(row),
  }));
  return (
    <section className="report-part">
      <h3>
        {title} {table !== undefined && <TableButton table={table} of={title} filter={filter} />}
      </h3>
      <div className="report-scroll" role="region" aria-label={title} tabIndex={0}>
        <Table<Row> size="small" rowKey={keyOf} dataSource={[...rows]} columns={shown} locale={{ emptyText: empty }} pagination={{ pageSize: 15, hideOnSinglePage: true, showSizeChanger: false }} />
      </div>
    </section>
  );
}
