import { isRecord } from '../../api/problem';
import type { Schema } from '../../api/types';
import { levelTexts } from '../../shared/LevelTag';
import { useStaff } from '../../shared/useStaff';
import { alarmReasonWords, clockKindWords, holdReasonWords, ticketStateWords, wordOf } from '../../shared/words';
import { useLanguage } from '../../texts/language';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { useSiteFormats } from '../ticketColumns';
import { detailOf, halfOf } from './trailText';

const texts = defineTexts({
  zh: {
    override: '人工改派', notice: (count: number) => `第 ${count} 次`, due: (time: string) => `截止 ${time}`, people: (count: number) => `${count} 人`, score: (round: number, score: number) => `第 ${round} 次回访：${score} 分`, passed: '通过', failed: '退回',
    major: '是', notMajor: '否', alarm: (id: number) => `报警 ${id}`, incident: (id: number) => `应急事件 ${id}`, kinds: { Photo: '照片', Video: '视频', Signature: '签名', Document: '文件' },
  },
  en: {
    override: 'against the proposal', notice: (count: number) => `no. ${count}`, due: (time: string) => `due ${time}`, people: (count: number) => `${count} people`, score: (round: number, score: number) => `follow-up ${round}: ${score} of 100`, passed: 'passed',
    failed: 'sent back', major: 'yes', notMajor: 'no', alarm: (id: number) => `alarm ${id}`, incident: (id: number) => `incident ${id}`, kinds: { Photo: 'photo', Video: 'video', Signature: 'signature', Document: 'document' },
  },
});

/** What a line of the trail says besides its word, from its JSON. Unknown lines say their own text. */
export function useTrailSentence(site: string): (line: Schema<'TicketEventView'>) => string {
  const t = useTexts(texts);
  const language = useLanguage();
  const staff = useStaff();
  const formats = useSiteFormats(site);
  const states = useTexts(ticketStateWords);
  const clocks = useTexts(clockKindWords);
  const holds = useTexts(holdReasonWords);
  const reasons = useTexts(alarmReasonWords);
  const levels = useTexts(levelTexts);

  return ({ what, detail: json }) => {
    const detail = detailOf(json);
    const text = (name: string, from: Readonly<Record<string, unknown>> = detail): string => {
      const value = from[name];
      return typeof value === 'string' ? halfOf(value, language) : '';
    };
    const number = (name: string): number | undefined => (typeof detail[name] === 'number' ? detail[name] : undefined);
    const person = (id: number | undefined): string => (id === undefined ? '' : staff.person(id));
    const firm = number('contractorId') === undefined ? '' : staff.firm(number('contractorId') ?? 0);
    switch (what) {
      case 'Raised':
        return wordOf(reasons, text('why'));
      case 'Moved': {
        const command = isRecord(detail['command']) ? detail['command'] : {};
        const verdict = command['passed'] === true ? t.passed : command['passed'] === false ? t.failed : '';
        return line(`${wordOf(states, text('before'))} → ${wordOf(states, text('after'))}`, verdict, text('after') === 'onHold' ? wordOf(holds, text('reason', command)) : text('reason', command), text('text', command), text('why', command) && text('after') === 'raised' ? text('why', command) : '');
      }
      case 'Assigned':
        return line([person(number('personId')), firm].filter((name) => name !== '').join(' · '), detail['override'] === true ? t.override : '', text('why'));
      case 'Escalated':
        return line(Array.isArray(detail['peopleIds']) ? detail['peopleIds'].filter((id) => typeof id === 'number').map(person).join(language === 'zh' ? '、' : ', ') : '', firm, escalation(text('why'), language));
      case 'ClockBreached':
      case 'ClockWarning':
        return line(wordOf(clocks, text('clock')), t.due(formats.timeWithSeconds(text('dueAt'))));
      case 'NoticeDue':
        return line(t.notice(number('count') ?? 0), text('text'));
      case 'Regraded':
        return line(`${levels.tag(number('before') ?? 0)} → ${levels.tag(number('after') ?? 0)}`, text('reason'));
      case 'MajorSet':
        return line(detail['major'] === true ? t.major : t.notMajor, text('reason'));
      case 'EvidenceAdded':
        return wordOf(t.kinds, text('kind'));
      case 'TrappedSpokenTo':
        return line(number('people') === undefined ? '' : t.people(number('people') ?? 0), text('words'));
      case 'PartUsed':
        return `${formats.number((number('thousandths') ?? 0) / 1_000, 3)} ${text('unit')} ${text('model')}`;
      case 'RepeatFound':
        return text('number');
      case 'FollowedUp':
        return t.score(number('round') ?? 0, number('score') ?? 0);
      case 'JoinedIncident':
        return t.incident(number('incidentId') ?? 0);
      case 'Joined':
      case 'AlarmReturned':
      case 'AlarmAnnunciated':
        return line(number('alarmId') === undefined ? '' : t.alarm(number('alarmId') ?? 0), wordOf(reasons, text('why') || null).replace('–', ''));
      case 'DeliveryFailed':
        return line(text('channel'), text('why'));
      default:
        return text('text');
    }
  };
}

/** An escalation gives several reasons, each in both languages. */
function escalation(why: string, language: 'zh' | 'en'): string {
  return why.split('; ').map((part) => halfOf(part, language)).join('; ');
}

function line(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
