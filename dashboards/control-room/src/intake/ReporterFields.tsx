import { Button, Input, Radio, Segmented } from 'antd';
import { answer, api } from '../api/client';
import { useMay } from '../session/SessionProvider';
import { useCommand } from '../shared/useCommand';
import { useTexts } from '../texts/useTexts';
import { Field } from './IntakeForm';
import { intakeTexts } from './intakeTexts';
import type { IntakeValues } from './reportBody';

/** Who reports: found by the phone among the known residents, or written down with the report. */
export function ReporterFields({ values, set }: { values: IntakeValues; set: (change: Partial<IntakeValues>) => void }) {
  const t = useTexts(intakeTexts);
  const may = useMay('residents.read');
  const find = useCommand((phone: string) => answer(api.POST('/api/v1/residents/find', { body: { phone } })), {
    onDone: ([first]) => set({ residentId: first?.id }),
  });
  const found = find.data;
  const look = (): void => {
    const phone = values.phone?.trim() ?? '';
    if (may && phone !== '') {
      find.mutate(phone);
    }
  };
  return (
    <>
      <Field label={t.phone}>
        <Input type="tel" autoComplete="off" aria-label={t.phone} maxLength={40} value={values.phone} onChange={(event) => set({ phone: event.target.value, residentId: undefined })} onPressEnter={(event) => !event.ctrlKey && (event.preventDefault(), look())} />
        {may && (
          <Button loading={find.isPending} disabled={!values.phone?.trim()} onClick={look}>
            {t.find}
          </Button>
        )}
      </Field>
      {found !== undefined && found.length === 0 && <p className="soft">{t.noResident}</p>}
      {found !== undefined && found.length > 0 && (
        <Field label={t.known}>
          <Radio.Group
            value={values.residentId ?? 0}
            onChange={(event) => set({ residentId: event.target.value === 0 ? undefined : Number(event.target.value) })}
            options={[...found.map((resident) => ({ value: resident.id, label: [resident.name, resident.phone, resident.site, resident.area].filter((part) => part).join(' · ') })), { value: 0, label: t.newOne }]}
          />
        </Field>
      )}
      {values.residentId === undefined && (
        <>
          <Field label={t.name}>
            <Input autoComplete="off" aria-label={t.name} maxLength={100} value={values.name} onChange={(event) => set({ name: event.target.value })} />
          </Field>
          <Field label={t.address}>
            <Input autoComplete="off" aria-label={t.address} maxLength={200} value={values.address} onChange={(event) => set({ address: event.target.value })} />
          </Field>
          <Field label={t.speaks}>
            <Segmented aria-label={t.speaks} value={values.language} onChange={(language) => set({ language })} options={[{ value: 'zh' as const, label: '中文' }, { value: 'en' as const, label: 'English' }]} />
          </Field>
        </>
      )}
    </>
  );
}
