import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Rate, Select, Switch } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { BilingualField, noText } from '../editing/BilingualField';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { PersonPicker, TradePicker } from '../editing/pickers';
import { rosterTouches } from '../rosters/rosterQueries';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { useTeamOptions } from './staffQueries';
import { staffTexts } from './staffTexts';
import { useLanguage } from '../texts/language';

type Worker = Schema<'WorkerView'>;

const texts = defineTexts({
  zh: {
    add: '登记可派单人员', edit: (name: string) => `修改：${name}`, person: '账号', personHint: '先在“用户与权限”中创建账号', skills: '工种与熟练程度（1 协助 – 5 能带教）', skill: '熟练程度', addTrade: '增加工种',
    active: '可派单', once: '同一工种只能填一次', levels: ['协助', '在指导下完成', '独立完成', '熟练', '能带教'],
  },
  en: {
    add: 'Make a person a worker', edit: (name: string) => `Change ${name}`, person: 'Login', personHint: 'Logins are made under “Users”', skills: 'Trades with skill (1 helps – 5 teaches)', skill: 'Skill', addTrade: 'Add a trade',
    active: 'Is sent out', once: 'A trade is named twice', levels: ['helps', 'works under guidance', 'works alone', 'experienced', 'teaches'],
  },
});

interface Values extends Omit<Schema<'WorkerBody'>, 'version'> {
  personId?: number;
}

/** A person's trades, skill and team. */
export function WorkerDrawer({ worker, onClose }: { worker: Worker | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useTexts(staffTexts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const teams = useTeamOptions();
  return (
    <EditDrawer<Values, Worker>
      title={worker === undefined ? t.add : t.edit(localText(worker.name, language))}
      initial={worker === undefined ? { name: noText, trades: [{ trade: 'equipment', skill: 3 }], teamId: null, active: true } : { name: worker.name, trades: worker.trades, teamId: worker.teamId, active: worker.active }}
      save={({ personId = worker?.personId ?? 0, ...body }) =>
        answer(api.PUT('/api/v1/workers/{personId}', { params: { path: { personId } }, body: { ...body, teamId: body.teamId ?? null, version: worker?.version ?? null } }))
      }
      touches={[['workers'], ...rosterTouches]}
      onClose={onClose}
    >
      {worker === undefined && (
        <Form.Item name="personId" label={t.person} extra={t.personHint} rules={[{ required: true, message: common.required }]}>
          <PersonPicker />
        </Form.Item>
      )}
      <BilingualField name="name" label={words.name} required />
      <fieldset className="plain-fieldset">
        <legend>{t.skills}</legend>
        <Form.List name="trades">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="repeat-row">
                  <Form.Item name={[name, 'trade']} rules={[{ required: true, message: common.required }]}>
                    <TradePicker />
                  </Form.Item>
                  <Form.Item name={[name, 'skill']} label={t.skill} layout="horizontal" rules={[{ required: true, type: 'number', min: 1, message: common.required }]}>
                    <Rate count={5} tooltips={t.levels} allowClear={false} />
                  </Form.Item>
                  <Button icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove(name)} />
                </div>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({ skill: 3 })}>
                {t.addTrade}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
      <Form.Item name="teamId" label={words.team}>
        <Select allowClear placeholder={common.none} options={teams} />
      </Form.Item>
      <Form.Item name="active" label={t.active} valuePropName="checked">
        <Switch />
      </Form.Item>
    </EditDrawer>
  );
}
