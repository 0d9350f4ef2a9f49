import { Form, Input, InputNumber, Select } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { TimeInput } from '../editing/TimeInput';
import { useSites } from '../editing/estate';
import { minuteOf } from '../rosters/rosterCycle';
import { defineTexts, useTexts } from '../texts/useTexts';
import { timeOfMinute } from './quietHours';

const texts = defineTexts({
  zh: {
    add: '添加地址', edit: '修改地址', channel: '渠道', sms: '短信', email: '邮件', address: '手机号或邮箱', sent: '已添加：验证码已发送，请在列表中填写', language: '通知语言', rank: '顺序（小的先试）', from: '免打扰开始', until: '免打扰结束', quietHint: '两个都不填表示没有免打扰时段',
    zone: '时区',
  },
  en: {
    add: 'Add an address', edit: 'Change an address', channel: 'Over', sms: 'SMS', email: 'Mail', address: 'Phone or mail address', sent: 'Added: a code was sent to it; write it into the list', language: 'Language of the messages', rank: 'Order (the least is tried first)',
    from: 'Quiet from', until: 'Quiet until', quietHint: 'Both empty for no quiet hours', zone: 'Time zone',
  },
});

interface Values {
  channel: string;
  address: string;
  language: Schema<'Language'>;
  rank: number;
  from: string | null;
  until: string | null;
  timeZone: string;
}

/** An address of one's own; of one that is there, language, order and quiet hours. */
export function AddressDrawer({ address, onClose }: { address: Schema<'AddressView'> | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const zone = useSites().data?.[0]?.timeZone ?? 'Asia/Shanghai';
  const needed = [{ required: true, message: common.required }];
  return (
    <EditDrawer<Values, unknown>
      title={address === undefined ? t.add : t.edit}
      done={address === undefined ? t.sent : common.saved}
      initial={{
        channel: 'sms', address: '', language: address?.language ?? 'zh', rank: address?.rank ?? 0, from: timeOfMinute(address?.quietFrom ?? null), until: timeOfMinute(address?.quietUntil ?? null), timeZone: address?.timeZone ?? zone,
      }}
      save={({ channel, address: written, language, rank, from, until, timeZone }) => {
        const rest = { language, rank, quietFrom: minuteOf(from ?? '') ?? null, quietUntil: minuteOf(until ?? '') ?? null, timeZone };
        return address === undefined
          ? answer(api.POST('/api/v1/me/addresses', { body: { channel, address: written.trim(), ...rest } }))
          : answer(api.PUT('/api/v1/me/addresses/{id}', { params: { path: { id: address.id } }, body: rest }));
      }}
      touches={[['me', 'addresses']]}
      onClose={onClose}
    >
      {address === undefined && (
        <div className="side-by-side">
          <Form.Item name="channel" label={t.channel}>
            <Select options={[{ value: 'sms', label: t.sms }, { value: 'email', label: t.email }]} />
          </Form.Item>
          <Form.Item name="address" label={t.address} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
      )}
      <div className="side-by-side">
        <Form.Item name="language" label={t.language}>
          <Select options={[{ value: 'zh', label: common.zh }, { value: 'en', label: common.en }]} />
        </Form.Item>
        <Form.Item name="rank" label={t.rank} rules={needed}>
          <InputNumber precision={0} min={0} max={1000} />
        </Form.Item>
      </div>
      <div className="side-by-side">
        <Form.Item name="from" label={t.from}>
          <TimeInput />
        </Form.Item>
        <Form.Item name="until" label={t.until}>
          <TimeInput />
        </Form.Item>
        <Form.Item name="timeZone" label={t.zone} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <p className="form-hint">{t.quietHint}</p>
    </EditDrawer>
  );
}
