import { Button, Form, Input, Select } from 'antd';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useCommand } from '../shared/useCommand';
import { useSites } from '../shared/useSites';
import { useLanguage } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { steps } from './reportFilter';
import { reportTexts } from './reportTexts';

interface ScheduleForm {
  name: string;
  period: Schema<'ReportPeriod'>;
  at: string;
  site: string;
  language: 'zh' | 'en';
  recipients: string[];
}

/** Orders a report of each day, week or month. */
export function NewSchedule({ touches }: { touches: readonly unknown[] }) {
  const t = useTexts(reportTexts);
  const language = useLanguage();
  const sites = useSites();
  const [form] = Form.useForm<ScheduleForm>();
  const create = useCommand(
    ({ name, period, at, site, language: spoken, recipients }: ScheduleForm) =>
      answer(api.POST('/api/v1/reports/schedules', { body: { name, period, at: `${at}:00`, timeZone: null, site: site === '' ? null : site, language: spoken, recipients } })),
    { done: t.created, touches: [touches], onDone: () => form.resetFields() },
  );
  const required = [{ required: true, message: t.required }];
  return (
    <>
      <h2>{t.newSchedule}</h2>
      <Form form={form} layout="inline" className="new-schedule" initialValues={{ name: '', period: 'week', at: '06:00', site: '', language, recipients: [] }} onFinish={(values) => create.mutate(values)}>
        <Form.Item name="name" label={t.scheduleName} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="period" label={t.step}>
          <Select options={steps.map((step) => ({ value: step, label: t.steps[step] }))} />
        </Form.Item>
        <Form.Item name="at" label={t.at} rules={required}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="site" label={t.site}>
          <Select style={{ minWidth: 140 }} options={[{ value: '', label: t.allSites }, ...sites.all.map((site) => ({ value: site.id, label: sites.name(site.id) }))]} />
        </Form.Item>
        <Form.Item name="language" label={t.language}>
          <Select options={(['zh', 'en'] as const).map((each) => ({ value: each, label: t.languages[each] }))} />
        </Form.Item>
        <Form.Item name="recipients" label={t.recipients} tooltip={t.recipientsHelp}>
          <Select mode="tags" tokenSeparators={[' ', ',', ';']} style={{ minWidth: 240 }} open={false} suffix={null} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t.create}
        </Button>
      </Form>
    </>
  );
}
