import { App, Form, Select } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { PersonPicker } from '../editing/pickers';
import { InstantInput } from '../editing/DayInput';
import { defineTexts, useTexts } from '../texts/useTexts';
import { rosterTouches } from './rosterQueries';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: {
    title: '登记缺勤', who: '缺勤人员', kind: '类别', from: '从', until: '至', replacement: '替班人员',
    hint: '休假会留下无人值班的时间时将被拒绝；病假总会登记，并提示留下的空缺。', gaps: '已登记，但以下时间无人值班', ok: '知道了',
  },
  en: {
    title: 'Enter an absence', who: 'Who is away', kind: 'Kind', from: 'From', until: 'Until', replacement: 'Replaced by',
    hint: 'Leave that would leave hours with nobody on duty is refused. Sickness is always entered, and the hours it leaves open are told.', gaps: 'Entered, but nobody is on duty at these hours', ok: 'Understood',
  },
});

type Body = Schema<'AbsenceBody'>;
const kinds: readonly Schema<'AbsenceKind'>[] = ['leave', 'sick', 'training'];

/** @param initial what is known already, such as the duty that somebody cannot do. */
export function AbsenceDrawer({ zone, initial, onClose }: { zone: string; initial: Partial<Body>; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const common = useTexts(editingTexts);
  const { modal } = App.useApp();
  const needed = [{ required: true, message: common.required }];
  return (
    <EditDrawer<Partial<Body>, Schema<'AbsenceView'>>
      title={t.title}
      initial={{ kind: 'leave', replacementId: null, ...initial }}
      save={({ personId = 0, kind = 'leave', from = '', until = '', replacementId = null }) => answer(api.POST('/api/v1/absences', { body: { personId, kind, from, until, replacementId } }))}
      onSaved={({ gaps }) => {
        if (gaps.length > 0) {
          modal.warning({ title: t.gaps, okText: t.ok, content: <ul className="save-details">{gaps.map((gap) => <li key={gap}>{gap}</li>)}</ul> });
        }
      }}
      touches={rosterTouches}
      onClose={onClose}
    >
      <Form.Item name="personId" label={t.who} rules={needed}>
        <PersonPicker only="workers" />
      </Form.Item>
      <Form.Item name="kind" label={t.kind} rules={needed} extra={t.hint}>
        <Select options={kinds.map((kind) => ({ value: kind, label: words.absence[kind] }))} />
      </Form.Item>
      <div className="side-by-side">
        <Form.Item name="from" label={t.from} rules={needed} extra={common.zone(zone)}>
          <InstantInput zone={zone} />
        </Form.Item>
        <Form.Item name="until" label={t.until} rules={needed}>
          <InstantInput zone={zone} />
        </Form.Item>
      </div>
      <Form.Item name="replacementId" label={t.replacement}>
        <PersonPicker only="workers" allowClear placeholder={common.nobody} />
      </Form.Item>
    </EditDrawer>
  );
}
