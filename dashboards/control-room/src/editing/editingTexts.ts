import { defineTexts } from '../texts/useTexts';

export const editingTexts = defineTexts({
  zh: {
    add: '新增', save: '保存', cancel: '取消', close: '关闭', edit: '修改', remove: '删除', saved: '已保存', removed: '已删除', actions: '操作',
    of: (what: string, name: string) => `${what}：${name}`,
    unsaved: '有未保存的修改', discard: '放弃修改', stay: '继续编辑', unsavedWhat: '关闭后修改将丢失。',
    lookAgain: '关闭并重新读取', required: '必填', zh: '中文', en: '英文', site: '项目', allSites: '全部项目', person: '人员', trade: '工种', area: '区域',
    none: '无', nobody: '未指定', unknownPerson: (id: number) => `${id} 号人员`, time: '时间', zone: (zone: string) => `按 ${zone} 时区`, total: (count: string) => `共 ${count} 条`,
    version: (version: number) => `第 ${version} 版`, confirmRemove: (name: string) => `确定删除“${name}”？`, yes: '是', no: '否', latitude: '纬度', longitude: '经度',
  },
  en: {
    add: 'Add', save: 'Save', cancel: 'Cancel', close: 'Close', edit: 'Edit', remove: 'Delete', saved: 'Saved', removed: 'Deleted', actions: 'Actions',
    of: (what: string, name: string) => `${what}: ${name}`,
    unsaved: 'There are unsaved changes', discard: 'Discard them', stay: 'Go on editing', unsavedWhat: 'They are lost when this is closed.',
    lookAgain: 'Close and read it again', required: 'Needed', zh: 'Chinese', en: 'English', site: 'Site', allSites: 'All sites', person: 'Person', trade: 'Trade', area: 'Area',
    none: 'none', nobody: 'nobody', unknownPerson: (id: number) => `Person ${id}`, time: 'Time', zone: (zone: string) => `in ${zone} time`, total: (count: string) => `${count} in all`,
    version: (version: number) => `version ${version}`, confirmRemove: (name: string) => `Delete “${name}”?`, yes: 'yes', no: 'no', latitude: 'Latitude', longitude: 'Longitude',
  },
});
