import { useQuery } from '@tanstack/react-query';
import { Checkbox, Empty, Input } from 'antd';
import { answer, api } from '../api/client';
import { everyPage } from '../editing/everyPage';
import { useAddressFilters } from '../editing/useAddressFilters';
import { Loaded } from '../shared/Loaded';
import { defineTexts, useTexts } from '../texts/useTexts';
import { peopleTexts, roles } from './peopleTexts';
import { PermissionCell } from './PermissionCell';
import { groupedActions } from './permissionMatrix';
import './people.css';

const texts = defineTexts({
  zh: {
    what: '每个角色包含前面角色的权限；在此可逐项放开或收回，三秒内对所有人生效。管理员始终拥有全部权限，因此不会把所有人锁在外面。', find: '查找权限或接口，例如 alarms、POST tickets', changed: '只看已调整的', action: '权限', none: '没有符合的权限。', opens: (count: number) => `打开 ${count} 个接口`,
  },
  en: {
    what: 'Each role may do what those before it may; here single actions are allowed or denied, for everybody within three seconds. Administrators may do everything always, so nobody can lock everybody out.',
    find: 'Find an action or endpoint, such as alarms or POST tickets', changed: 'Only what was changed', action: 'Action', none: 'No action is called that.', opens: (count: number) => (count === 1 ? 'opens 1 endpoint' : `opens ${count} endpoints`),
  },
});

/** Actions by roles: what each may do, as delivered or as the site has decided. */
export function Permissions() {
  const t = useTexts(texts);
  const words = useTexts(peopleTexts);
  const { filters, set } = useAddressFilters(['find', 'changed']);
  const query = useQuery({ queryKey: ['actions'], queryFn: () => everyPage((page) => answer(api.GET('/api/v1/actions', { params: { query: page } }))) });
  return (
    <>
      <p className="form-hint">{t.what}</p>
      <div className="record-bar">
        <div className="record-filters">
          <Input.Search allowClear className="find find-wide" placeholder={t.find} aria-label={t.find} defaultValue={filters.find ?? ''} onChange={({ target }) => set({ find: target.value })} />
          <Checkbox checked={filters.changed !== undefined} onChange={({ target }) => set({ changed: target.checked ? 'yes' : null })}>
            {t.changed}
          </Checkbox>
        </div>
      </div>
      <Loaded query={query}>
        {(actions) => {
          const groups = groupedActions(actions, filters.find ?? '', filters.changed !== undefined);
          return groups.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.none} />
          ) : (
            <table className="matrix">
              <thead>
                <tr>
                  <th scope="col">{t.action}</th>
                  {roles.map((role) => (
                    <th key={role} scope="col">
                      {words.role[role]}
                    </th>
                  ))}
                </tr>
              </thead>
              {groups.map((group) => (
                <tbody key={group.subject}>
                  <tr>
                    <th colSpan={roles.length + 1} scope="rowgroup" className="matrix-group">
                      {group.subject}
                    </th>
                  </tr>
                  {group.actions.map((action) => (
                    <tr key={action.name}>
                      <th scope="row">
                        <code>{action.name}</code>
                        <details>
                          <summary>{t.opens(action.endpoints.length)}</summary>
                          {action.endpoints.map((endpoint) => (
                            <code key={endpoint}>{endpoint}</code>
                          ))}
                        </details>
                      </th>
                      {roles.map((role) => (
                        <td key={role}>
                          <PermissionCell action={action} role={role} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          );
        }}
      </Loaded>
    </>
  );
}
