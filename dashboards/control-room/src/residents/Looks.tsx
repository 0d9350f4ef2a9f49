import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { useFormats } from '../shared/formats';
import { Loaded } from '../shared/Loaded';
import { defineTexts, useTexts } from '../texts/useTexts';
import { purposeOf } from './purpose';

const texts = defineTexts({
  zh: { title: '谁看过完整资料', none: '还没有人看过。', why: (purpose: string) => `用途：${purpose}` },
  en: { title: 'Who has seen it in the clear', none: 'Nobody yet.', why: (purpose: string) => `purpose: ${purpose}` },
});

/** The latest looks at a resident's data. */
export function Looks({ resident }: { resident: number }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const query = useQuery({ queryKey: ['resident-looks', resident], queryFn: () => answer(api.GET('/api/v1/residents/{id}/looks', { params: { path: { id: resident }, query: { size: 50 } } })) });
  return (
    <section>
      <h3>{t.title}</h3>
      <Loaded query={query} empty={{ when: (looks) => looks.items.length === 0, text: t.none }}>
        {(looks) => (
          <ul>
            {looks.items.map((look) => (
              <li key={look.at + look.by}>
                {formats.dateTime(look.at)} · {look.by} {look.from !== null && `(${look.from})`} · {t.why(purposeOf(look.detail))}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
