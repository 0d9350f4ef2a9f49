import { CheckOutlined, CloseOutlined, UndoOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Switch } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { defineTexts, useTexts } from '../texts/useTexts';
import { peopleTexts, type Role } from './peopleTexts';

type Action = Schema<'ActionView'>;

const texts = defineTexts({
  zh: { changed: '已调整', reset: '恢复出厂', may: (role: string, action: string) => `${role}：${action}`, yes: '允许', no: '不允许' },
  en: { changed: 'changed', reset: 'As delivered', may: (role: string, action: string) => `${role}: ${action}`, yes: 'allowed', no: 'denied' },
});

/** Whether a role may do something; a switch for those who may decide it. */
export function PermissionCell({ action, role }: { action: Action; role: Role }) {
  const t = useTexts(texts);
  const words = useTexts(peopleTexts);
  const queries = useQueryClient();
  const mayChange = useMay('permissions.change');
  const path = { params: { path: { name: action.name, role } } };
  // Only this action's line changes: the rest of the matrix stays as it is.
  const put = (changed: Action): void => {
    queries.setQueryData<readonly Action[]>(['actions'], (all) => all?.map((one) => (one.name === changed.name ? changed : one)));
  };
  const setting = useCommand((allowed: boolean) => answer(api.PUT('/api/v1/actions/{name}/roles/{role}', { ...path, body: { allowed } })), { touches: [['session']], onDone: put });
  const resetting = useCommand(() => answer(api.DELETE('/api/v1/actions/{name}/roles/{role}', path)), { touches: [['session']], onDone: put });
  const decision = action.roles.find((one) => one.role === role);
  const allowed = decision?.allowed ?? false;
  if (role === 'administrator' || !mayChange) {
    return allowed ? <CheckOutlined aria-label={t.yes} /> : <CloseOutlined aria-label={t.no} />;
  }

  return (
    <span className="matrix-cell">
      <Switch
        checked={allowed}
        loading={setting.isPending || resetting.isPending}
        checkedChildren={<CheckOutlined />}
        unCheckedChildren={<CloseOutlined />}
        aria-label={t.may(words.role[role], action.name)}
        onChange={(next) => setting.mutate(next)}
      />
      {decision?.changed && (
        <Button type="link" size="small" icon={<UndoOutlined />} aria-label={`${t.reset}: ${t.may(words.role[role], action.name)}`} title={t.reset} onClick={() => resetting.mutate(undefined)}>
          {t.changed}
        </Button>
      )}
    </span>
  );
}
