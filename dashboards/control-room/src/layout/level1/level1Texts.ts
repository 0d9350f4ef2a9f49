import { defineTexts } from '../../texts/useTexts';

export const level1Texts = defineTexts({
  zh: {
    region: '一级报警', seenRegion: '已确认的一级报警', level: '1 级 危及人身', acknowledge: '确认', key: '空格', seen: '一级，已确认：', returned: '已恢复，尚无人确认', uncertain: '数据不可信',
    further: (count: number) => `另有 ${count} 条`, title: (count: number) => `🔴（${count}）一级报警`, mayNot: '请值班员确认',
    sound: '一级报警声音', soundOn: '声音开', soundOff: '声音关', soundWhat: '一级报警未确认时持续鸣响', soundBlocked: '浏览器尚未允许声音：点击页面任意处', soundIsOff: '声音已关闭',
  },
  en: {
    region: 'Level-1 alarm', seenRegion: 'Level-1 alarms that are acknowledged', level: 'Level 1 danger to people', acknowledge: 'Acknowledge', key: 'Space', seen: 'Level 1, acknowledged:',
    returned: 'Returned to normal, seen by nobody', uncertain: 'Not known for certain', further: (count: number) => `${count} more`, title: (count: number) => `🔴 (${count}) Level-1 alarm`,
    mayNot: 'To be acknowledged by an operator', sound: 'Sound of level-1 alarms', soundOn: 'Sound on', soundOff: 'Sound off', soundWhat: 'Sounds while a level-1 alarm is not acknowledged',
    soundBlocked: 'The browser allows no sound yet: click anywhere in the page', soundIsOff: 'The sound is switched off',
  },
});
