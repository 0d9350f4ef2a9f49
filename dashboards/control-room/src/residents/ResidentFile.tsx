import { EyeOutlined, WarningOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Drawer, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName } from '../editing/estate';
import { RemoveButton } from '../editing/RemoveButton';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';
import { Looks } from './Looks';
import { ResidentDrawer } from './ResidentDrawer';

const texts = defineTexts({
  zh: {
    title: (id: number) => `住户 ${id}`, name: '姓名', phone: '电话', address: '住址', logged: '查看会记入审计日志：谁、何时、为什么。', purpose: '用途', purposeHint: '例如：就工单 260301-001-8 回电', show: '查看完整资料', shown: '完整资料，用后请关闭', edit: '修改', erase: '删除资料',
    eraseWhat: '应住户要求删除，不能恢复；工单只保留“有人报修”。', masked: '掩码',
  },
  en: {
    title: (id: number) => `Resident ${id}`, name: 'Name', phone: 'Phone', address: 'Address', logged: 'The look is written into the audit trail: who, when and why.', purpose: 'Purpose', purposeHint: 'Such as: call back about ticket 260301-001-8', show: 'Show the whole',
    shown: 'In the clear; close it when done', edit: 'Change', erase: 'Erase the data', eraseWhat: 'On the resident’s request; it cannot be undone. Tickets keep that somebody reported them.', masked: 'masked',
  },
});

/** One resident: masked, in the clear for a purpose, who has looked, and what can be done. */
export function ResidentFile({ resident, onClose }: { resident: Schema<'ResidentView'>; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const siteName = useSiteName();
  const queries = useQueryClient();
  const [mayReveal, mayEdit, mayErase] = [useMay('residents.reveal'), useMay('residents.edit'), useMay('residents.erase')];
  // Held by this component alone: gone when the drawer is closed.
  const [clear, setClear] = useState<Schema<'RevealedResident'>>();
  const [editing, setEditing] = useState(false);
  const revealing = useCommand((purpose: string) => answer(api.POST('/api/v1/residents/{id}/reveal', { params: { path: { id: resident.id } }, body: { purpose } })), {
    onDone: (data) => {
      setClear(data);
      void queries.invalidateQueries({ queryKey: ['resident-looks', resident.id] });
    },
  });
  const shown = clear ?? resident;
  return (
    <Drawer open title={t.title(resident.id)} size="min(640px, 100vw)" onClose={onClose}>
      {clear && <Alert type="warning" showIcon icon={<WarningOutlined />} title={t.shown} />}
      <Descriptions
        column={1}
        bordered
        className="below"
        items={[
          { key: 'site', label: common.site, children: `${siteName(resident.site)} ${resident.area ?? ''}` },
          { key: 'name', label: t.name, children: shown.name ?? '–' },
          { key: 'phone', label: t.phone, children: clear?.phone ? <a href={`tel:${clear.phone}`}>{clear.phone}</a> : (shown.phone ?? '–') },
          { key: 'address', label: t.address, children: shown.address ?? '–' },
        ]}
      />
      {mayReveal && !clear && resident.erasedAt === null && (
        <Form layout="vertical" className="below" onFinish={({ purpose }: { purpose: string }) => revealing.mutate(purpose)}>
          <Alert type="info" showIcon title={t.logged} />
          <Form.Item name="purpose" label={t.purpose} extra={t.purposeHint} className="below" rules={[{ required: true, whitespace: true, message: common.required }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" icon={<EyeOutlined />} loading={revealing.isPending}>
            {t.show}
          </Button>
        </Form>
      )}
      {resident.erasedAt === null && (
        <Space className="below" wrap>
          {mayEdit && <Button onClick={() => setEditing(true)}>{t.edit}</Button>}
          {mayErase && (
            <RemoveButton
              name={t.title(resident.id)}
              text={t.erase}
              consequence={t.eraseWhat}
              remove={() => answer(api.DELETE('/api/v1/residents/{id}', { params: { path: { id: resident.id } } }))}
              touches={[['residents']]}
              onRemoved={onClose}
            />
          )}
        </Space>
      )}
      {mayEdit && <Looks resident={resident.id} />}
      {editing && (
        <ResidentDrawer
          resident={resident}
          {...(clear && { known: clear })}
          onClose={() => {
            setEditing(false);
            onClose();
          }}
        />
      )}
    </Drawer>
  );
}
