import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form, InputNumber, Select } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { EditDrawer } from '../../editing/EditDrawer';
import { editingTexts } from '../../editing/editingTexts';
import { useSiteName } from '../../editing/estate';
import { RemoveButton } from '../../editing/RemoveButton';
import { wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { channelWords, happeningWords, recipientTexts } from './notificationTexts';
import type { HappeningRoutes } from './Routes';

const texts = defineTexts({
  zh: {
    title: (what: string, where: string) => `${what} · ${where}`, from: '从等级', to: '到等级', recipient: '通知谁', channels: '渠道（同时使用；不填按本人顺序）', add: '增加一行', reset: '恢复出厂规则', resetWhat: '此处的规则将删除，改用上一层的规则。', site: (site: string) => `只对 ${site} 有效`,
    every: '对没有自己规则的全部项目有效',
  },
  en: {
    title: (what: string, where: string) => `${what} · ${where}`, from: 'From level', to: 'To level', recipient: 'Who', channels: 'Over (together; empty: by their own order)', add: 'Add a line', reset: 'Back to the rule above', resetWhat: 'The lines written here go; those of all sites, or as delivered, hold again.',
    site: (site: string) => `Holds for ${site} alone`, every: 'Holds for all sites without lines of their own',
  },
});

const recipients: readonly Schema<'RouteRecipient'>[] = ['controlRoom', 'assignee', 'called', 'supervisors', 'contractor', 'affectedOwners', 'robots', 'webhooks'];
const personal = ['push', 'sms', 'email'] as const;

/** Who is told of one happening. */
export function RouteDrawer({ routes, site, onClose }: { routes: HappeningRoutes; site: string | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const words = useTexts(recipientTexts);
  const channels = useTexts(channelWords);
  const happening = wordOf(useTexts(happeningWords), routes.happening);
  const siteName = useSiteName();
  const where = site === undefined ? common.allSites : siteName(site);
  const put = (body: Schema<'RouteView'>[]) => answer(api.PUT('/api/v1/notifications/routes/{happening}', { params: { path: { happening: routes.happening }, query: { ...(site !== undefined && { site }) } }, body }));
  const touches = [['notifications', 'routes']];
  return (
    <EditDrawer<{ lines: Schema<'RouteView'>[] }, unknown>
      title={t.title(happening, where)}
      width={820}
      initial={{ lines: routes.routes }}
      save={({ lines }) => put(lines.map((line) => ({ ...line, channels: line.channels })))}
      touches={touches}
      onClose={onClose}
      extra={routes.source !== 'default' && <RemoveButton name={happening} text={t.reset} consequence={t.resetWhat} remove={() => put([])} touches={touches} onRemoved={onClose} />}
    >
      <Alert type="info" showIcon title={site === undefined ? t.every : t.site(siteName(site))} />
      <Form.List name="lines">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="repeat-row">
                <Form.Item name={[name, 'fromLevel']} label={t.from} rules={[{ required: true, message: common.required }]}>
                  <InputNumber min={1} max={5} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'toLevel']} label={t.to} rules={[{ required: true, message: common.required }]}>
                  <InputNumber min={1} max={5} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'recipient']} label={t.recipient} rules={[{ required: true, message: common.required }]}>
                  <Select options={recipients.map((one) => ({ value: one, label: words[one] }))} />
                </Form.Item>
                <Form.Item name={[name, 'channels']} label={t.channels}>
                  <Select mode="multiple" options={personal.map((one) => ({ value: one, label: wordOf(channels, one) }))} />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove(name)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ fromLevel: 1, toLevel: 5, recipient: 'controlRoom', channels: [] })}>
              {t.add}
            </Button>
          </>
        )}
      </Form.List>
    </EditDrawer>
  );
}
