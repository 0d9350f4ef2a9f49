import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Loaded } from '../shared/Loaded';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';
import type { PageOf } from './everyPage';
import './editing.css';

interface RecordTableProps<T extends object> {
  query: UseQueryResult<readonly T[] | PageOf<T>>;
  rowKey: (row: T) => string | number;
  columns: TableColumnsType<T>;
  /** What it means that there is nothing, and what to do. */
  empty: ReactNode;
  /** Absent when the person may not. */
  onAdd?: (() => void) | undefined;
  addText?: string;
  onEdit?: ((row: T) => void) | undefined;
  editText?: string;
  /** What the row is called, for the buttons of those who do not see which row they are in. */
  nameOf: (row: T) => string;
  filters?: ReactNode;
  note?: ReactNode;
  rowActions?: (row: T) => ReactNode;
  expanded?: (row: T) => ReactNode;
  /** In the address a page of its own; absent: all rows are here, twenty a page. */
  paging?: { page: number; size: number; turnTo: (page: number) => void };
  rowClass?: (row: T) => string;
  /** Which of the rows are shown, where the service has no filter for it. */
  only?: (row: T) => boolean;
}

/** A list of records with what is done to them: add above, edit in each row. */
export function RecordTable<T extends object>({
  query, rowKey, columns, empty, onAdd, addText, onEdit, editText, nameOf, filters, note, rowActions, expanded, paging, rowClass, only = () => true,
}: RecordTableProps<T>) {
  const t = useTexts(editingTexts);
  const withActions: TableColumnsType<T> =
    onEdit === undefined && rowActions === undefined
      ? columns
      : [
          ...columns,
          {
            title: t.actions,
            key: 'actions',
            fixed: 'right',
            render: (_, row) => (
              <span className="row-actions">
                {onEdit && (
                  <Button icon={<EditOutlined />} aria-label={t.of(editText ?? t.edit, nameOf(row))} onClick={() => onEdit(row)}>
                    {editText ?? t.edit}
                  </Button>
                )}
                {rowActions?.(row)}
              </span>
            ),
          },
        ];
  return (
    <>
      {(filters !== undefined || onAdd !== undefined) && (
        <div className="record-bar">
          <div className="record-filters">{filters}</div>
          {onAdd && (
            <Button type="primary" icon={<PlusOutlined />} onClick={onAdd}>
              {addText ?? t.add}
            </Button>
          )}
        </div>
      )}
      {note}
      <Loaded query={query} empty={{ when: (data) => !itemsOf(data).some(only), text: empty }}>
        {(data) => (
          <Table<T>
            rowKey={rowKey}
            dataSource={itemsOf(data).filter(only)}
            columns={withActions}
            scroll={{ x: 'max-content' }}
            size="middle"
            {...(rowClass && { rowClassName: rowClass })}
            {...(expanded && { expandable: { expandedRowRender: expanded } })}
            pagination={
              paging
                ? { current: paging.page, pageSize: paging.size, total: 'items' in data ? data.total : data.length, onChange: paging.turnTo, showSizeChanger: false, showTotal: (count) => t.total(String(count)) }
                : { pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }
            }
          />
        )}
      </Loaded>
    </>
  );
}

function itemsOf<T>(data: readonly T[] | PageOf<T>): readonly T[] {
  return 'items' in data ? data.items : data;
}
