import { CheckCircleOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Space, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';
import { AddressDrawer } from './AddressDrawer';
import { timeOfMinute } from './quietHours';

type Address = Schema<'AddressView'>;

const texts = defineTexts({
  zh: {
    title: '接收通知的地址', what: '按顺序尝试。1 级工单不受免打扰时段限制。', channel: '渠道', channels: { sms: '短信', email: '邮件', push: '推送' }, address: '地址', verified: '已验证', unverified: '待验证', code: '六位验证码', verify: '验证', done: '地址已验证', quiet: '免打扰',
    none: '还没有地址：无法在工单派给你时通知你。', add: '添加地址', state: '状态', rank: '顺序',
  },
  en: {
    title: 'Where you are told', what: 'Tried in this order. Quiet hours never hold for level 1.', channel: 'Over', channels: { sms: 'SMS', email: 'Mail', push: 'Push' }, address: 'Address', verified: 'verified', unverified: 'waits for its code', code: 'Six digits', verify: 'Verify',
    done: 'The address is verified', quiet: 'Quiet hours', none: 'No address yet: you cannot be told of a ticket that is given to you.', add: 'Add an address', state: 'State', rank: 'Order',
  },
});

const touches = [['me', 'addresses']] as const;

/** One's own addresses, each used when the code that was sent to it has come back. */
export function OwnAddresses() {
  const t = useTexts(texts);
  const [editing, setEditing] = useState<Address | 'new'>();
  const query = useQuery({ queryKey: ['me', 'addresses'], queryFn: () => answer(api.GET('/api/v1/me/addresses')) });
  return (
    <>
      <h2>{t.title}</h2>
      <p className="form-hint">{t.what}</p>
      <RecordTable<Address>
        query={query}
        rowKey={(row) => row.id}
        nameOf={(row) => row.address}
        empty={t.none}
        onAdd={() => setEditing('new')}
        addText={t.add}
        onEdit={setEditing}
        columns={[
          { title: t.rank, dataIndex: 'rank' },
          { title: t.channel, render: (_, row) => (row.channel === 'sms' || row.channel === 'email' || row.channel === 'push' ? t.channels[row.channel] : row.channel) },
          { title: t.address, dataIndex: 'address' },
          { title: t.quiet, render: (_, row) => (row.quietFrom === null ? '–' : `${timeOfMinute(row.quietFrom)}–${timeOfMinute(row.quietUntil)} ${row.timeZone}`) },
          { title: t.state, render: (_, row) => (row.verified ? <Tag icon={<CheckCircleOutlined />} color="success">{t.verified}</Tag> : <Verification address={row} />) },
        ]}
        rowActions={(row) => <RemoveButton name={row.address} remove={() => answer(api.DELETE('/api/v1/me/addresses/{id}', { params: { path: { id: row.id } } }))} touches={touches} />}
      />
      {editing !== undefined && <AddressDrawer address={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

function Verification({ address }: { address: Address }) {
  const t = useTexts(texts);
  const [code, setCode] = useState('');
  const verifying = useCommand(() => answer(api.POST('/api/v1/me/addresses/{id}/verify', { params: { path: { id: address.id } }, body: { code } })), { done: t.done, touches });
  return (
    <Space wrap>
      <Tag icon={<ClockCircleOutlined />} color="warning">
        {t.unverified}
      </Tag>
      <Input className="code-input" aria-label={t.code} placeholder={t.code} inputMode="numeric" autoComplete="one-time-code" maxLength={6} value={code} onChange={({ target }) => setCode(target.value.trim())} />
      <Button disabled={!/^\d{6}$/.test(code)} loading={verifying.isPending} onClick={() => verifying.mutate(undefined)}>
        {t.verify}
      </Button>
    </Space>
  );
}
