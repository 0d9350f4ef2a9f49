import { CheckOutlined, ClockCircleOutlined, StopOutlined, WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Popconfirm, Switch, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName, useSites } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { AreaPicker, SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { Formats } from '../shared/formats';
import { useCommand } from '../shared/useCommand';
import { useNow } from '../shared/useNow';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';

type TestCall = Schema<'TestCallView'>;

const texts = defineTexts({
  zh: {
    lift: '电梯', asset: '设备编号', name: '名称', every: '周期', hours: (hours: number) => `每 ${hours} 小时`, due: '须在此前完成', overdue: (time: string) => `已超期 ${time}`, left: (time: string) => `还剩 ${time}`, last: '最近一次', never: '从未',
    missed: '未完成', done: (who: string) => `${who} 已确认`, off: '停用', none: '还没有登记电梯的报警测试（EN 81-28：至少每 72 小时一次）。', add: '登记电梯', edit: (name: string) => `修改：${name}`, everyLabel: '每多少小时（1–72）',
    hint: 'EN 81-28 要求至少每 72 小时测试一次', enabled: '启用', confirm: '确认已测试', confirmAsk: (name: string) => `${name}：报警按钮已试、有人应答？`, confirmed: '已确认', history: '测试记录', alarm: (id: number) => `报警 ${id}`, noHistory: '还没有记录',
  },
  en: {
    lift: 'Elevator', asset: 'Asset', name: 'Name', every: 'How often', hours: (hours: number) => `every ${hours} h`, due: 'To be made by', overdue: (time: string) => `overdue by ${time}`, left: (time: string) => `${time} left`, last: 'Last', never: 'never',
    missed: 'missed', done: (who: string) => `confirmed by ${who}`, off: 'off', none: 'No elevator has test calls yet (EN 81-28: at least every 72 hours).', add: 'Add an elevator', edit: (name: string) => `Change ${name}`, everyLabel: 'Every so many hours (1–72)',
    hint: 'EN 81-28 asks for one at least every 72 hours', enabled: 'On', confirm: 'Confirm a test', confirmAsk: (name: string) => `${name}: was the alarm button tried and answered?`, confirmed: 'Confirmed', history: 'History', alarm: (id: number) => `alarm ${id}`,
    noHistory: 'nothing yet',
  },
});

const touches = [['test-calls']] as const;

/** The 72-hour test calls of elevators: what is due, what was made and missed. */
export default function TestCalls() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const now = useNow();
  const sites = useSites().data;
  const siteName = useSiteName();
  const mayWrite = useMay('testCalls.write');
  const mayConfirm = useMay('testCalls.confirm');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<TestCall | 'new'>();
  const lift = editing === 'new' ? undefined : editing?.schedule;
  const query = useQuery({
    queryKey: ['test-calls', filters.site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/test-calls', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }) } } }))),
    refetchInterval: 60_000,
  });
  const confirming = useCommand((id: number) => answer(api.POST('/api/v1/test-calls/{id}/confirm', { params: { path: { id } }, body: { alarmId: null } })), { done: t.confirmed, touches });
  const nameOf = (row: TestCall): string => localText(row.schedule.name, language, row.schedule.asset);
  const formatsOf = (row: TestCall): Formats => new Formats(language, sites?.find((site) => site.id === row.schedule.site)?.timeZone);
  const needed = [{ required: true, message: common.required }];
  return (
    <>
      <RecordTable<TestCall>
        query={query}
        rowKey={(row) => row.id}
        nameOf={nameOf}
        empty={t.none}
        onAdd={mayWrite ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayWrite ? setEditing : undefined}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        expanded={(row) => (
          <>
            <strong>{t.history}</strong>
            {row.calls.length === 0 ? <p>{t.noHistory}</p> : (
              <ul>
                {row.calls.map((call) => (
                  <li key={call.at}>
                    {formatsOf(row).dateTime(call.at)} · {call.missed ? t.missed : t.done(call.by ?? '–')} {call.alarmId !== null && `· ${t.alarm(call.alarmId)}`}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        columns={[
          { title: common.site, render: (_, row) => siteName(row.schedule.site) },
          { title: t.lift, render: (_, row) => nameOf(row) },
          { title: t.asset, render: (_, row) => row.schedule.asset },
          { title: t.every, render: (_, row) => t.hours(row.schedule.everyHours) },
          {
            title: t.due,
            render: (_, row) => {
              const left = Date.parse(row.nextDueAt) - now;
              return !row.schedule.enabled ? <Tag icon={<StopOutlined />}>{t.off}</Tag> : (
                <>
                  {formatsOf(row).dateTime(row.nextDueAt)}{' '}
                  {left < 0 ? <Tag icon={<WarningOutlined />} color="error">{t.overdue(formatsOf(row).duration(-left))}</Tag> : <Tag icon={<ClockCircleOutlined />} color={left < 4 * 3_600_000 ? 'warning' : 'default'}>{t.left(formatsOf(row).duration(left))}</Tag>}
                </>
              );
            },
          },
          {
            title: t.last,
            render: (_, row) => (row.calls[0] === undefined ? t.never : `${formatsOf(row).dateTime(row.calls[0].at)} · ${row.calls[0].missed ? t.missed : t.done(row.calls[0].by ?? '–')}`),
          },
        ]}
        rowActions={(row) =>
          mayConfirm && row.schedule.enabled && (
            <Popconfirm title={t.confirmAsk(nameOf(row))} okText={t.confirm} cancelText={common.cancel} onConfirm={() => confirming.mutate(row.id)}>
              <Button icon={<CheckOutlined />} aria-label={common.of(t.confirm, nameOf(row))}>
                {t.confirm}
              </Button>
            </Popconfirm>
          )
        }
      />
      {editing !== undefined && (
        <EditDrawer<Schema<'TestCallBody'>, unknown>
          title={editing === 'new' ? t.add : t.edit(nameOf(editing))}
          initial={lift ?? { site: filters.site ?? '', asset: '', name: noText, area: null, everyHours: 72, enabled: true }}
          save={(values) => answer(api.PUT('/api/v1/test-calls', { body: { ...values, area: values.area ?? null, version: lift?.version ?? null } }))}
          touches={touches}
          onClose={() => setEditing(undefined)}
        >
          <div className="side-by-side">
            <Form.Item name="site" label={common.site} rules={needed}>
              <SitePicker disabled={lift !== undefined} />
            </Form.Item>
            <Form.Item name="asset" label={t.asset} rules={needed}>
              <Input disabled={lift !== undefined} maxLength={200} />
            </Form.Item>
          </div>
          <BilingualField name="name" label={t.name} required />
          <Form.Item noStyle dependencies={['site']}>
            {({ getFieldValue }) => (
              <Form.Item name="area" label={common.area}>
                <AreaPicker site={String(getFieldValue('site') ?? '')} />
              </Form.Item>
            )}
          </Form.Item>
          <Form.Item name="everyHours" label={t.everyLabel} extra={t.hint} rules={needed}>
            <InputNumber min={1} max={72} precision={0} />
          </Form.Item>
          <Form.Item name="enabled" label={t.enabled} valuePropName="checked">
            <Switch />
          </Form.Item>
        </EditDrawer>
      )}
    </>
  );
}
