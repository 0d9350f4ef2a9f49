import { defineTexts } from '../texts/useTexts';

export const staffTexts = defineTexts({
  zh: { name: '名称', team: '班组', active: '启用', inactive: '停用', trades: '工种', base: '位置', baseHint: '十进制度（WGS 84），用于计算到场距离；可不填', coordinates: (latitude: number, longitude: number) => `${latitude}, ${longitude}` },
  en: { name: 'Name', team: 'Team', active: 'active', inactive: 'not active', trades: 'Trades', base: 'Place', baseHint: 'Decimal degrees (WGS 84), for the distance to a repair; may be left out', coordinates: (latitude: number, longitude: number) => `${latitude}, ${longitude}` },
});
