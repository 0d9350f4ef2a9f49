import { isRecord, type Problem } from '../api/problem';
import { defineTexts, useTexts } from '../texts/useTexts';
import { useFormats } from './formats';
import { trailWords, wordOf } from './words';

const texts = defineTexts({
  zh: { changed: '此后发生的变化：', by: (who: string) => `由 ${who}` },
  en: { changed: 'What has changed since:', by: (who: string) => `by ${who}` },
});

/** What somebody else did while one was looking at an older state (the `changes` of a 409). */
export function ConflictNote({ problem }: { problem: Problem }) {
  const t = useTexts(texts);
  const trail = useTexts(trailWords);
  const formats = useFormats();
  const changes = Array.isArray(problem.members['changes']) ? problem.members['changes'].filter(isRecord) : [];
  if (changes.length === 0) {
    return null;
  }

  return (
    <>
      {t.changed}
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            {typeof change['at'] === 'string' && `${formats.timeWithSeconds(change['at'])} `}
            {wordOf(trail, text(change['what'])) || text(change['reason'])} {text(change['detail'])} {text(change['actor']) && t.by(text(change['actor']))}
          </li>
        ))}
      </ul>
    </>
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
