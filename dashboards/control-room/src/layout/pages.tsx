import {
  AlertOutlined, ApartmentOutlined, AuditOutlined, BarChartOutlined, BookOutlined, CalendarOutlined, ClusterOutlined, DashboardOutlined, FileAddOutlined, HddOutlined,
  LineChartOutlined, MobileOutlined, ScheduleOutlined, SettingOutlined, TeamOutlined, ToolOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { defineTexts } from '../texts/useTexts';

export const pageNames = defineTexts({
  zh: {
    wall: '值班大屏', alarms: '报警', tickets: '工单', intake: '报修登记', incidents: '应急事件', points: '测点', trends: '趋势', boxes: '边缘网关', rosters: '排班', plans: '维保计划',
    knowledge: '知识库', residents: '住户', reports: '报表', people: '用户与权限', audit: '审计', settings: '设置', mine: '我的工单',
  },
  en: {
    wall: 'Wall', alarms: 'Alarms', tickets: 'Tickets', intake: 'Report a fault', incidents: 'Incidents', points: 'Points', trends: 'Trends', boxes: 'Boxes', rosters: 'Rosters', plans: 'Plans',
    knowledge: 'Knowledge', residents: 'Residents', reports: 'Reports', people: 'Users', audit: 'Audit', settings: 'Settings', mine: 'My tickets',
  },
});

export interface PageEntry {
  readonly name: keyof (typeof pageNames)['zh'];
  readonly path: string;
  readonly icon: ReactNode;
  /** Shown only to those who may do this. */
  readonly action?: string;
  /** The key that leads there after `g`. */
  readonly key: string;
}

/** The pages of the control room, in the order of the menu. */
export const pages: readonly PageEntry[] = [
  { name: 'wall', path: '/wall', icon: <DashboardOutlined />, key: 'w' },
  { name: 'alarms', path: '/alarms', icon: <AlertOutlined />, key: 'a' },
  { name: 'tickets', path: '/tickets', icon: <ToolOutlined />, key: 't' },
  { name: 'mine', path: '/mine', icon: <MobileOutlined />, key: 'm' },
  { name: 'intake', path: '/intake', icon: <FileAddOutlined />, key: 'n', action: 'intake.record' },
  { name: 'incidents', path: '/incidents', icon: <ClusterOutlined />, key: 'i' },
  { name: 'points', path: '/points', icon: <ApartmentOutlined />, key: 'p' },
  { name: 'trends', path: '/trends', icon: <LineChartOutlined />, key: 'v' },
  { name: 'boxes', path: '/boxes', icon: <HddOutlined />, key: 'b' },
  { name: 'rosters', path: '/rosters', icon: <CalendarOutlined />, key: 'r' },
  { name: 'plans', path: '/plans', icon: <ScheduleOutlined />, key: 'l' },
  { name: 'knowledge', path: '/knowledge', icon: <BookOutlined />, key: 'k' },
  { name: 'residents', path: '/residents', icon: <TeamOutlined />, key: 'd', action: 'residents.read' },
  { name: 'reports', path: '/reports', icon: <BarChartOutlined />, key: 'f' },
  { name: 'people', path: '/people', icon: <TeamOutlined />, key: 'u', action: 'people.read' },
  { name: 'audit', path: '/audit', icon: <AuditOutlined />, key: 'j', action: 'audit.read' },
  { name: 'settings', path: '/settings', icon: <SettingOutlined />, key: 's' },
];
