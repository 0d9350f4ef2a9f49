import { SafetyOutlined, StopOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Input, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import type { PageOf } from '../editing/everyPage';
import { useSiteName } from '../editing/estate';
import { AreaPicker, SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { defineTexts, useTexts } from '../texts/useTexts';
import { ResidentDrawer } from './ResidentDrawer';
import { ResidentFile } from './ResidentFile';

type Resident = Schema<'ResidentView'>;

const texts = defineTexts({
  zh: {
    masked: '资料加密保存，列表只显示掩码。查看完整资料须填写用途，并记入审计日志。', name: '姓名', phone: '电话', address: '住址', language: '语言', state: '', erased: '已按要求删除', lost: '密钥丢失，无法读取', find: '按电话查找', clear: '显示全部', found: (count: number) => `这个电话有 ${count} 位住户`,
    none: '没有住户。', add: '登记住户', open: '打开', number: '编号',
  },
  en: {
    masked: 'Kept encrypted; the list shows masks. To see the whole a purpose is asked for, and the look is written into the audit trail.', name: 'Name', phone: 'Phone', address: 'Address', language: 'Language', state: '', erased: 'erased on request',
    lost: 'the keys are lost, it cannot be read', find: 'Find by phone', clear: 'Show all', found: (count: number) => (count === 1 ? '1 resident has this phone' : `${count} residents have this phone`), none: 'There is no resident.', add: 'Add a resident', open: 'Open', number: 'No.',
  },
});

const size = 50;

/** Residents, masked; the whole of one for a purpose that is written down. */
export default function ResidentsPage() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const siteName = useSiteName();
  const mayEdit = useMay('residents.edit');
  const { filters, page, set, turnTo } = useAddressFilters(['site', 'area']);
  const [open, setOpen] = useState<Resident>();
  const [adding, setAdding] = useState(false);
  const [phone, setPhone] = useState('');
  const query = useQuery<PageOf<Resident> | readonly Resident[]>({
    // A phone stands in no address: browsers and proxies write addresses down.
    queryKey: ['residents', filters, page, phone],
    queryFn: () =>
      phone === ''
        ? answer(api.GET('/api/v1/residents', { params: { query: { page, size, ...(filters.site !== undefined && { site: filters.site }), ...(filters.area !== undefined && { area: filters.area }) } } }))
        : answer(api.POST('/api/v1/residents/find', { body: { phone } })),
    placeholderData: keepPreviousData,
  });
  const found = phone === '' ? undefined : query.data;
  return (
    <Card>
      <Alert type="info" showIcon icon={<SafetyOutlined />} title={t.masked} />
      <div className="record-bar below">
        <div className="record-filters">
          <Input.Search className="find" type="tel" allowClear aria-label={t.find} placeholder={t.find} loading={phone !== '' && query.isFetching} onSearch={(text) => setPhone(text.trim())} />
          {found && 'length' in found && (
            <>
              <span role="status">{t.found(found.length)}</span>
              <Button onClick={() => setPhone('')}>{t.clear}</Button>
            </>
          )}
        </div>
      </div>
      <RecordTable<Resident>
        query={query}
        rowKey={(row) => row.id}
        nameOf={(row) => `${row.name ?? ''} ${row.id}`}
        empty={t.none}
        onAdd={mayEdit ? () => setAdding(true) : undefined}
        addText={t.add}
        onEdit={setOpen}
        editText={t.open}
        {...(phone === '' && { paging: { page, size, turnTo } })}
        filters={
          <>
            <SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site, area: null })} />
            <AreaPicker site={filters.site} value={filters.area ?? null} onChange={(area) => set({ area })} />
          </>
        }
        columns={[
          { title: t.number, dataIndex: 'id' },
          { title: common.site, render: (_, row) => siteName(row.site) },
          { title: common.area, render: (_, row) => row.area ?? '–' },
          { title: t.name, render: (_, row) => row.name ?? '–' },
          { title: t.phone, render: (_, row) => <span className="number">{row.phone ?? '–'}</span> },
          { title: t.address, render: (_, row) => row.address ?? '–' },
          { title: t.language, render: (_, row) => (row.language === 'en' ? common.en : common.zh) },
          { title: t.state, key: 'state', render: (_, row) => (row.erasedAt !== null ? <Tag icon={<StopOutlined />}>{t.erased}</Tag> : !row.readable && <Tag color="error">{t.lost}</Tag>) },
        ]}
      />
      {open && <ResidentFile resident={open} onClose={() => setOpen(undefined)} />}
      {adding && <ResidentDrawer resident={undefined} site={filters.site} onClose={() => setAdding(false)} />}
    </Card>
  );
}
