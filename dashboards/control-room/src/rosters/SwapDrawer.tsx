import { Form, Select } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { DayInput } from '../editing/DayInput';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName } from '../editing/estate';
import { PersonPicker } from '../editing/pickers';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { rosterTouches, useRosters } from './rosterQueries';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: { title: '申请换班', giver: '让出班次的人', date: '日期', shift: '班次', taker: '接班的人', back: '作为交换，接班人的哪一班由让出人来上（可不填）', returnDate: '交换日期', returnShift: '交换班次', ask: '申请', asked: '已申请，等待对方答复' },
  en: {
    title: 'Ask for a swap', giver: 'Who gives the shift', date: 'Date', shift: 'Shift', taker: 'Who takes it', back: 'In return, which shift of the taker is done by the giver (may be left out)', returnDate: 'Date in return',
    returnShift: 'Shift in return', ask: 'Ask', asked: 'Asked; the other has to answer',
  },
});

type Body = Schema<'SwapBody'>;
const kinds: readonly Schema<'ShiftKind'>[] = ['early', 'late', 'night', 'day'];

/** Two persons exchange a shift, or one takes the other's. */
export function SwapDrawer({ initial, onClose }: { initial: Partial<Body>; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const siteName = useSiteName();
  const rosters = useRosters();
  const needed = [{ required: true, message: common.required }];
  const shifts = kinds.map((kind) => ({ value: kind, label: words.shift[kind] }));
  return (
    <EditDrawer<Partial<Body>, unknown>
      title={t.title}
      saveText={t.ask}
      done={t.asked}
      initial={initial}
      save={({ rosterId = 0, giverId = 0, date = '', shift = 'day', takerId = 0, returnDate, returnShift }) =>
        answer(api.POST('/api/v1/swaps', { body: { rosterId, giverId, date, shift, takerId, returnDate: returnDate === '' ? null : (returnDate ?? null), returnShift: returnShift ?? null } }))
      }
      touches={rosterTouches}
      onClose={onClose}
    >
      <Form.Item name="rosterId" label={words.roster} rules={needed}>
        <Select loading={rosters.isPending} options={(rosters.data ?? []).map((roster) => ({ value: roster.id, label: `${siteName(roster.site)} · ${localText(roster.name, language)}` }))} />
      </Form.Item>
      <Form.Item name="giverId" label={t.giver} rules={needed}>
        <PersonPicker only="workers" />
      </Form.Item>
      <div className="side-by-side">
        <Form.Item name="date" label={t.date} rules={needed}>
          <DayInput />
        </Form.Item>
        <Form.Item name="shift" label={t.shift} rules={needed}>
          <Select options={shifts} />
        </Form.Item>
      </div>
      <Form.Item name="takerId" label={t.taker} rules={needed}>
        <PersonPicker only="workers" />
      </Form.Item>
      <p className="form-hint">{t.back}</p>
      <div className="side-by-side">
        <Form.Item name="returnDate" label={t.returnDate}>
          <DayInput />
        </Form.Item>
        <Form.Item name="returnShift" label={t.returnShift}>
          <Select allowClear options={shifts} />
        </Form.Item>
      </div>
    </EditDrawer>
  );
}
