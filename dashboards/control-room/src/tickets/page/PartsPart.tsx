import { Table } from 'antd';
import type { Schema, TicketDetail } from '../../api/types';
import { useFormats } from '../../shared/formats';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { SiteTime } from '../ticketColumns';

const texts = defineTexts({
  zh: { none: '没有使用备件', model: '型号', quantity: '数量', stock: '库存', fromStock: '从本项目库存扣减', outside: '不在库存中', used: '使用时间', by: '使用人', label: '使用的备件' },
  en: { none: 'No parts were used', model: 'Model', quantity: 'Quantity', stock: 'Stock', fromStock: 'Taken from the site’s stock', outside: 'Not of the stock', used: 'Used', by: 'By', label: 'Parts used' },
});

/** The parts that were used; negative quantities took a mistake back. */
export function PartsPart({ detail }: { detail: TicketDetail }) {
  const t = useTexts(texts);
  const formats = useFormats();
  return (
    <Table<Schema<'PartUseView'>>
      aria-label={t.label}
      size="small"
      rowKey={(part) => `${part.usedAt} ${part.model} ${part.quantity}`}
      dataSource={detail.parts}
      pagination={false}
      locale={{ emptyText: t.none }}
      columns={[
        { title: t.model, dataIndex: 'model' },
        { title: t.quantity, className: 'number', render: (_, part) => `${formats.number(part.quantity, 3)} ${part.unit}` },
        { title: t.stock, render: (_, part) => (part.fromStock ? t.fromStock : t.outside) },
        { title: t.used, render: (_, part) => <SiteTime site={detail.ticket.site} at={part.usedAt} /> },
        { title: t.by, dataIndex: 'usedBy' },
      ]}
    />
  );
}
