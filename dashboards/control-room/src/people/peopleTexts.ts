import { defineTexts } from '../texts/useTexts';

export const peopleTexts = defineTexts({
  zh: {
    users: '用户', permissions: '权限', name: '登录名', roles: '角色', role: { operator: '值班员', engineer: '工程师', supervisor: '主管', administrator: '管理员' },
    roleHint: { operator: '接报、确认报警', engineer: '另可处理工单', supervisor: '另可派单、排班、验收', administrator: '全部权限' },
  },
  en: {
    users: 'Users', permissions: 'Permissions', name: 'Login', roles: 'Roles', role: { operator: 'Operator', engineer: 'Engineer', supervisor: 'Supervisor', administrator: 'Administrator' },
    roleHint: { operator: 'takes reports, acknowledges alarms', engineer: 'works on tickets besides', supervisor: 'dispatches, makes rosters, verifies besides', administrator: 'may do everything' },
  },
});

export const roles = ['operator', 'engineer', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];

export function isRole(name: string): name is Role {
  return roles.some((role) => role === name);
}
