import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select, Switch } from 'antd';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { EditDrawer } from '../../editing/EditDrawer';
import { DayInput } from '../../editing/DayInput';
import { editingTexts } from '../../editing/editingTexts';
import { TimeInput } from '../../editing/TimeInput';
import { weekdayName, weekdays } from '../../editing/weekdays';
import { LevelTag } from '../../shared/LevelTag';
import { useLanguage } from '../../texts/language';
import { defineTexts, useTexts } from '../../texts/useTexts';

const texts = defineTexts({
  zh: {
    title: (site: string) => `${site} 的工作时间`, continuous: '全天候（不看工作时间）', outside: '市区外项目', levels: '按工作时间计时的等级（1、2 级总是不间断）', hours: '每周工作时间', day: '星期', from: '开始', to: '结束（24:00 为当天结束）', addHours: '增加一段', exceptions: '节假日与调班', date: '日期',
    name: '名称', exceptionHint: '不填时间表示休息', addDate: '增加一天',
  },
  en: {
    title: (site: string) => `Working hours of ${site}`, continuous: 'Around the clock (the hours are not looked at)', outside: 'Outside cities', levels: 'Levels whose clocks follow the hours (1 and 2 always run)', hours: 'The ordinary week', day: 'Day', from: 'From',
    to: 'Until (24:00 is the end of the day)', addHours: 'Add hours', exceptions: 'Holidays and extra working days', date: 'Date', name: 'Name', exceptionHint: 'Without hours it is a day off', addDate: 'Add a day',
  },
});

interface Values {
  continuous: boolean;
  outsideCity: boolean;
  week: Schema<'SiteWeek'>;
}

/** A site's calendar as a whole. */
export function CalendarDrawer({ site, name, calendar, onClose }: { site: string; name: string; calendar: Schema<'SiteCalendarBody'>; onClose: () => void }) {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const language = useLanguage();
  const needed = [{ required: true, message: common.required }];
  return (
    <EditDrawer<Values, unknown>
      title={t.title(name)}
      width={760}
      initial={{ continuous: calendar.continuous, outsideCity: calendar.outsideCity, week: calendar.week ?? { levels: [], hours: [], exceptions: [] } }}
      save={({ week, ...values }) =>
        answer(api.PUT('/api/v1/sites/{site}/calendar', {
          params: { path: { site } },
          body: {
            ...values,
            week: { ...week, exceptions: week.exceptions.map((one) => ({ date: one.date, from: one.from || null, to: one.to || null, name: one.name || null })) },
            version: calendar.version,
          },
        }))
      }
      touches={[['site-calendar']]}
      onClose={onClose}
    >
      <Form.Item name="continuous" label={t.continuous} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="outsideCity" label={t.outside} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name={['week', 'levels']} label={t.levels}>
        <Checkbox.Group options={[3, 4, 5].map((level) => ({ value: level, label: <LevelTag level={level} /> }))} />
      </Form.Item>
      <h3>{t.hours}</h3>
      <Form.List name={['week', 'hours']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <div key={key} className="repeat-row">
                <Form.Item name={[index, 'day']} label={t.day} rules={needed}>
                  <Select options={weekdays.map((day, number) => ({ value: day, label: weekdayName(number, language, 'long') }))} />
                </Form.Item>
                <Form.Item name={[index, 'from']} label={t.from} rules={needed}>
                  <TimeInput />
                </Form.Item>
                <Form.Item name={[index, 'to']} label={t.to} rules={needed}>
                  <TimeInput />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove(index)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ day: 'monday', from: '08:00', to: '18:00' })}>
              {t.addHours}
            </Button>
          </>
        )}
      </Form.List>
      <h3>{t.exceptions}</h3>
      <p className="form-hint">{t.exceptionHint}</p>
      <Form.List name={['week', 'exceptions']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <div key={key} className="repeat-row">
                <Form.Item name={[index, 'date']} label={t.date} rules={needed}>
                  <DayInput />
                </Form.Item>
                <Form.Item name={[index, 'from']} label={t.from}>
                  <TimeInput />
                </Form.Item>
                <Form.Item name={[index, 'to']} label={t.to}>
                  <TimeInput />
                </Form.Item>
                <Form.Item name={[index, 'name']} label={t.name}>
                  <Input maxLength={100} />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove(index)} />
              </div>
            ))}
            <Button icon={<PlusOutlined />} onClick={() => add({ date: '', from: null, to: null, name: null })}>
              {t.addDate}
            </Button>
          </>
        )}
      </Form.List>
    </EditDrawer>
  );
}
