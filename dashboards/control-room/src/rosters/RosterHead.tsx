import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import type { Schema } from '../api/types';
import { DayInput } from '../editing/DayInput';
import { editingTexts } from '../editing/editingTexts';
import { TimeInput } from '../editing/TimeInput';
import { SitePicker, TradePicker } from '../editing/pickers';
import { defineTexts, useTexts } from '../texts/useTexts';
import type { RosterDraft } from './RosterEditor';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: {
    starts: '生效日期', startsHint: '该日所在的周（从周一起）为循环的第 1 周', ends: '失效日期', endsHint: '第一个不再生效的日子；不填为长期', weeks: '循环周数（1–13）', around: '所选工种全天 24 小时须有人值班',
    aroundHint: '打开后，留有空缺的排班表不能保存', shifts: '班次时间（项目当地时间）', start: '开始', end: '结束', shift: '班次', addShift: '增加班次', trades: '负责的工种',
  },
  en: {
    starts: 'Begins on', startsHint: 'Its week, from Monday, is week 1 of the pattern', ends: 'Ends on', endsHint: 'The first day no longer on it; empty for no end', weeks: 'Weeks of the pattern (1–13)',
    around: 'These trades must be covered around the clock', aroundHint: 'Then a roster with a gap cannot be saved', shifts: 'Hours of the shifts (the site’s local time)', start: 'From', end: 'Until', shift: 'Shift',
    addShift: 'Add a shift', trades: 'Trades it covers',
  },
});

const kinds: readonly Schema<'ShiftKind'>[] = ['early', 'late', 'night', 'day'];

/** Everything of a roster but who is on it. */
export function RosterHead({ draft, change, fixedSite }: { draft: RosterDraft; change: (part: Partial<RosterDraft>) => void; fixedSite: boolean }) {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const common = useTexts(editingTexts);
  const free = kinds.find((kind) => !draft.shifts.some((shift) => shift.kind === kind));
  const setShift = (index: number, part: Partial<Schema<'ShiftView'>>): void => change({ shifts: draft.shifts.map((shift, number) => (number === index ? { ...shift, ...part } : shift)) });
  return (
    <Form layout="vertical" component="div" className="edit-form">
      <div className="side-by-side">
        <Form.Item label={common.site} htmlFor="roster-site" required>
          <SitePicker id="roster-site" value={draft.site === '' ? null : draft.site} disabled={fixedSite} onChange={(site) => change({ site })} />
        </Form.Item>
        <Form.Item label={`${words.name} · ${common.zh}`} htmlFor="roster-zh" required>
          <Input id="roster-zh" value={draft.name.zh ?? ''} onChange={({ target }) => change({ name: { ...draft.name, zh: target.value } })} />
        </Form.Item>
        <Form.Item label={`${words.name} · ${common.en}`} htmlFor="roster-en" required>
          <Input id="roster-en" value={draft.name.en ?? ''} onChange={({ target }) => change({ name: { ...draft.name, en: target.value } })} />
        </Form.Item>
      </div>
      <div className="side-by-side">
        <Form.Item label={t.starts} htmlFor="roster-starts" extra={t.startsHint} required>
          <DayInput id="roster-starts" value={draft.startsOn} onChange={(startsOn) => startsOn !== null && change({ startsOn })} />
        </Form.Item>
        <Form.Item label={t.ends} htmlFor="roster-ends" extra={t.endsHint}>
          <DayInput id="roster-ends" value={draft.endsOn} onChange={(endsOn) => change({ endsOn })} />
        </Form.Item>
        <Form.Item label={t.weeks} htmlFor="roster-weeks" required>
          <InputNumber id="roster-weeks" min={1} max={13} precision={0} value={draft.weeks} onChange={(weeks) => change({ weeks: weeks ?? 1 })} />
        </Form.Item>
      </div>
      <Form.Item label={t.trades} htmlFor="roster-trades" required>
        <TradePicker<string[]> id="roster-trades" mode="multiple" value={draft.trades} onChange={(trades) => change({ trades })} />
      </Form.Item>
      <Form.Item extra={t.aroundHint}>
        <Switch id="roster-around" checked={draft.aroundTheClock} onChange={(aroundTheClock) => change({ aroundTheClock })} aria-labelledby="roster-around-label" />{' '}
        <label id="roster-around-label" htmlFor="roster-around">
          {t.around}
        </label>
      </Form.Item>
      <fieldset className="plain-fieldset">
        <legend>{t.shifts}</legend>
        {draft.shifts.map((shift, index) => (
          <div key={shift.kind} className="repeat-row">
            <Select
              aria-label={t.shift}
              className="shift-kind"
              value={shift.kind}
              onChange={(kind) => change({ shifts: draft.shifts.map((one, number) => (number === index ? { ...one, kind } : one)), entries: draft.entries.map((entry) => (entry.shift === shift.kind ? { ...entry, shift: kind } : entry)) })}
              options={kinds.filter((kind) => kind === shift.kind || !draft.shifts.some((one) => one.kind === kind)).map((kind) => ({ value: kind, label: words.shift[kind] }))}
            />
            <TimeInput className="shift-time" aria-label={`${words.shift[shift.kind]} ${t.start}`} value={shift.start} onChange={(start) => setShift(index, { start })} />
            <TimeInput className="shift-time" aria-label={`${words.shift[shift.kind]} ${t.end}`} value={shift.end} onChange={(end) => setShift(index, { end })} />
            <Button icon={<DeleteOutlined />} aria-label={common.of(common.remove, words.shift[shift.kind])} onClick={() => change({ shifts: draft.shifts.filter((one) => one !== shift) })} />
          </div>
        ))}
        {free !== undefined && (
          <Button icon={<PlusOutlined />} onClick={() => change({ shifts: [...draft.shifts, { kind: free, start: '08:00', end: '18:00' }] })}>
            {t.addShift}
          </Button>
        )}
      </fieldset>
    </Form>
  );
}
