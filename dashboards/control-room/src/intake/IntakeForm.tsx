import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Segmented, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { levelTexts } from '../shared/LevelTag';
import { assetsIn } from '../shared/places';
import { useCommand } from '../shared/useCommand';
import { usePlaces } from '../shared/usePlaces';
import { useSites } from '../shared/useSites';
import type { Language } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { intakeTexts } from './intakeTexts';
import { PreviewPart } from './PreviewPart';
import { emptyIntake, missing, reportBody, type IntakeValues } from './reportBody';
import { ReporterFields } from './ReporterFields';
import { usePreview } from './usePreview';

const levels = [1, 2, 3, 4, 5] as const;
const search = { optionFilterProp: 'label' };

/** The form, field after field by Tab; Ctrl+Enter records from any of them. */
export function IntakeForm({ language, onRecorded }: { language: Language; onRecorded: (answer: Schema<'ReportAnswer'>) => void }) {
  const t = useTexts(intakeTexts);
  const levelWords = useTexts(levelTexts);
  const sites = useSites();
  const [values, setValues] = useState<IntakeValues>(() => emptyIntake(language));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<IntakeValues>): void => setValues((now) => ({ ...now, ...change }));
  const places = usePlaces(values.site);
  const categories = useQuery({ queryKey: ['demand-categories'], queryFn: () => answer(api.GET('/api/v1/demand-categories')), staleTime: 300_000 });
  const category = categories.data?.find((each) => each.code === values.category);
  const preview = usePreview(values);
  const record = useCommand((joinTicket: string | undefined) => answer(api.POST('/api/v1/fault-reports', { body: reportBody(values, joinTicket) })), { done: t.done, touches: [['fault-reports']], onDone: onRecorded });
  const absent = missing(values);
  const submit = (joinTicket?: string): void => {
    setTried(true);
    if (absent.length === 0 && !record.isPending) {
      record.mutate(joinTicket);
    }
  };
  const wrong = (name: (typeof absent)[number]): string | undefined => (tried && absent.includes(name) ? t.need : undefined);
  return (
    <div className="intake-columns">
      <form
        className="panel intake-form"
        aria-label={t.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            submit();
          }
        }}
      >
        <Field label={t.source}>
          <Segmented aria-label={t.source} value={values.source} onChange={(source) => set({ source })} options={[{ value: 'hotline' as const, label: t.hotline }, { value: 'desk' as const, label: t.desk }]} />
        </Field>
        <Field label={t.site} wrong={wrong('site')}>
          <Select autoFocus aria-label={t.site} showSearch={search} value={values.site} status={wrong('site') && 'error'} onChange={(site) => set({ site, area: undefined, asset: undefined })} options={sites.all.map((site) => ({ value: site.id, label: sites.name(site.id) }))} />
        </Field>
        <Field label={t.area}>
          <Select allowClear aria-label={t.area} showSearch={search} disabled={values.site === undefined} loading={places.isFetching} value={values.area} onChange={(area) => set({ area, asset: undefined })} options={[...(places.data?.areas.values() ?? [])].map((area) => ({ value: area.id, label: localText(area.names, language, area.id) }))} />
        </Field>
        <Field label={t.asset}>
          <Select allowClear aria-label={t.asset} showSearch={search} disabled={values.site === undefined} value={values.asset} onChange={(asset) => set({ asset })} options={places.data === undefined ? [] : assetsIn(places.data, values.area).map((asset) => ({ value: asset.id, label: localText(asset.names, language, asset.id) }))} />
        </Field>
        <Field label={t.category} wrong={wrong('category')}>
          <Select aria-label={t.category} showSearch={search} value={values.category} status={wrong('category') && 'error'} loading={categories.isPending} onChange={(code) => set({ category: code, urgent: undefined, special: undefined, group: undefined })} options={(categories.data ?? []).filter((each) => each.enabled).map((each) => ({ value: each.code, label: localText(each.names, language, each.name) }))} />
        </Field>
        <Field label={t.description}>
          <Input.TextArea aria-label={t.description} autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} showCount value={values.description} onChange={(event) => set({ description: event.target.value })} />
        </Field>
        <Field label={t.demand}>
          {(['urgent', 'special', 'group'] as const).map((name) => (
            <Checkbox key={name} checked={values[name] ?? category?.[name] ?? false} onChange={(event) => set({ [name]: event.target.checked })}>
              {t[name]}
            </Checkbox>
          ))}
        </Field>
        <ReporterFields values={values} set={set} />
        <Field label={t.level} wrong={wrong('levelReason')}>
          <Select allowClear aria-label={t.level} value={values.level} onChange={(level) => set({ level })} options={levels.map((level) => ({ value: level, label: `${levelWords.tag(level)} · ${levelWords.of[level]}` }))} />
          {values.level !== undefined && <Input aria-label={t.levelReason} placeholder={t.levelReason} maxLength={500} status={wrong('levelReason') && 'error'} value={values.levelReason} onChange={(event) => set({ levelReason: event.target.value })} />}
        </Field>
        {(values.separate || preview.data?.joins != null) && (
          <Checkbox checked={values.separate} onChange={(event) => set({ separate: event.target.checked })}>
            {t.separate}
          </Checkbox>
        )}
        <Button type="primary" htmlType="submit" size="large" loading={record.isPending}>
          {t.submit}
        </Button>
      </form>
      <PreviewPart preview={preview} onJoin={submit} />
    </div>
  );
}

export function Field({ label, wrong, children }: { label: string; wrong?: string; children: ReactNode }) {
  return (
    <div className="intake-field">
      <span className="soft">{label}</span>
      <div className="intake-control">{children}</div>
      {wrong !== undefined && (
        <span className="clock-overdue" role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
