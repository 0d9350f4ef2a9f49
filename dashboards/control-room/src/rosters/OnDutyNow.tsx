import { UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { answer, api } from '../api/client';
import { usePersonName } from '../editing/persons';
import { useFormats } from '../shared/formats';
import { ProblemNote } from '../shared/ProblemNote';
import { useLanguage } from '../texts/language';
import { defineTexts, localText, useTexts } from '../texts/useTexts';
import { rosterTexts } from './rosterTexts';

const texts = defineTexts({
  zh: { now: '当前在岗', nobody: '现在无人值班', until: (time: string) => `至 ${time}` },
  en: { now: 'On duty now', nobody: 'Nobody is on duty now', until: (time: string) => `until ${time}` },
});

/** Who is on duty at a site at this moment. */
export function OnDutyNow({ site, zone }: { site: string; zone: string }) {
  const t = useTexts(texts);
  const words = useTexts(rosterTexts);
  const language = useLanguage();
  const formats = useFormats(zone);
  const personName = usePersonName();
  const query = useQuery({ queryKey: ['on-duty', site], queryFn: () => answer(api.GET('/api/v1/on-duty', { params: { query: { site } } })), refetchInterval: 60_000 });
  return (
    <section className="on-duty" aria-label={t.now}>
      <h2>{t.now}</h2>
      <ProblemNote problem={query.error} retry={() => void query.refetch()} />
      {query.data?.length === 0 && <Tag color="error">{t.nobody}</Tag>}
      {query.data?.map((duty) => (
        <Tag key={`${duty.rosterId} ${duty.personId}`} icon={<UserOutlined />} className="on-duty-person">
          <strong>{localText(duty.name, language, personName(duty.personId))}</strong> · {words.shift[duty.shift]} · {t.until(formats.time(duty.until))}
        </Tag>
      ))}
    </section>
  );
}
