import { KeyOutlined, StopOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { editingTexts } from '../editing/editingTexts';
import { serverNow } from '../shared/serverClock';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: {
    disable: '停用', disableAsk: (name: string) => `停用 ${name}？`, disableWhat: '一分钟内所有已打开的会话都会结束。', disabled: '已停用', enable: '启用', unlock: '解除锁定', enabled: '已启用', reset: '重置密码',
    resetAsk: (name: string) => `为 ${name} 生成新密码？`, resetWhat: '旧密码立即失效，已打开的会话一分钟内结束。',
  },
  en: {
    disable: 'Disable', disableAsk: (name: string) => `Keep ${name} out?`, disableWhat: 'Open sessions end within a minute.', disabled: 'Disabled', enable: 'Enable', unlock: 'Unlock', enabled: 'Enabled', reset: 'New password',
    resetAsk: (name: string) => `Make a new password for ${name}?`, resetWhat: 'The old one ends at once, open sessions within a minute.',
  },
});

const touches = [['people']] as const;

/** Keep out, let in again, new password. */
export function UserActions({ person, onPassword }: { person: Schema<'PersonView'>; onPassword: (given: Schema<'PersonWithPassword'>) => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const path = { params: { path: { id: person.id } } };
  const disabling = useCommand(() => answer(api.POST('/api/v1/people/{id}/disable', path)), { done: t.disabled, touches });
  const enabling = useCommand(() => answer(api.POST('/api/v1/people/{id}/enable', path)), { done: t.enabled, touches });
  const resetting = useCommand(() => answer(api.POST('/api/v1/people/{id}/password', path)), { touches, onDone: onPassword });
  const locked = person.lockedUntil !== null && Date.parse(person.lockedUntil) > serverNow();
  return (
    <>
      <Popconfirm title={t.resetAsk(person.name)} description={t.resetWhat} okText={t.reset} cancelText={common.cancel} onConfirm={() => resetting.mutate(undefined)}>
        <Button icon={<KeyOutlined />} loading={resetting.isPending} aria-label={common.of(t.reset, person.name)}>
          {t.reset}
        </Button>
      </Popconfirm>
      {(person.disabledAt !== null || locked) && (
        <Button icon={<UnlockOutlined />} loading={enabling.isPending} onClick={() => enabling.mutate(undefined)} aria-label={common.of(locked ? t.unlock : t.enable, person.name)}>
          {locked ? t.unlock : t.enable}
        </Button>
      )}
      {person.disabledAt === null && (
        <Popconfirm title={t.disableAsk(person.name)} description={t.disableWhat} okText={t.disable} cancelText={common.cancel} okButtonProps={{ danger: true }} onConfirm={() => disabling.mutate(undefined)}>
          <Button danger icon={<StopOutlined />} loading={disabling.isPending} aria-label={common.of(t.disable, person.name)}>
            {t.disable}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}
