import { SwapOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { Schema } from '../api/types';
import { usePersonName } from '../editing/persons';
import { useMay } from '../session/SessionProvider';
import { useNow } from '../shared/useNow';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';

type Duty = Schema<'DutyView'>;

const texts = defineTexts({
  zh: { now: '当前在岗', instead: (name: string) => `替 ${name}`, absence: '登记缺勤…', swap: '申请换班…', what: (name: string, hours: string) => `${name} ${hours}：缺勤或换班` },
  en: { now: 'on duty now', instead: (name: string) => `instead of ${name}`, absence: 'Enter an absence…', swap: 'Ask for a swap…', what: (name: string, hours: string) => `${name} ${hours}: absence or swap` },
});

interface DutyCellProps {
  duty: Duty;
  /** In the site's zone. */
  hours: string;
  onAbsence: (duty: Duty) => void;
  onSwap: (duty: Duty) => void;
}

/** One person's duty on one day. */
export function DutyCell({ duty, hours, onAbsence, onSwap }: DutyCellProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const personName = usePersonName();
  const now = useNow();
  const mayEdit = useMay('rosters.edit');
  const maySwap = useMay('rosters.swap');
  const name = localText(duty.name, language, personName(duty.personId));
  const onDuty = Date.parse(duty.from) <= now && now < Date.parse(duty.until);
  const over = Date.parse(duty.until) <= now;
  const items = [
    ...(mayEdit ? [{ key: 'absence', label: t.absence, onClick: () => onAbsence(duty) }] : []),
    ...(maySwap ? [{ key: 'swap', label: t.swap, onClick: () => onSwap(duty) }] : []),
  ];
  const what = (
    <>
      <strong>{name}</strong>
      <span className="number">{hours}</span>
    </>
  );
  return (
    <div className={onDuty ? 'duty duty-now' : 'duty'}>
      {items.length > 0 && !over ? (
        <Dropdown menu={{ items }} trigger={['click']}>
          <Button type="text" className="duty-button" aria-label={t.what(name, hours)}>
            {what}
          </Button>
        </Dropdown>
      ) : (
        <span className="duty-button">{what}</span>
      )}
      {onDuty && <small>● {t.now}</small>}
      {duty.insteadOf !== null && (
        <small>
          <SwapOutlined aria-hidden /> {t.instead(personName(duty.insteadOf))}
        </small>
      )}
    </div>
  );
}
