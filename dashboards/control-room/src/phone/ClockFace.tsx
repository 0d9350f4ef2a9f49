import type { Clock } from '../api/types';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { clockKindWords } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';

/** The next clock in large type: what it waits for and how long there is, or how late it is. */
export function ClockFace({ clock, timeZone }: { clock: Clock | undefined; timeZone: string | undefined }) {
  const t = useTexts(phoneTexts);
  const kinds = useTexts(clockKindWords);
  const formats = useFormats(timeZone);
  const now = useNow();
  if (clock === undefined) {
    return null;
  }

  if (clock.dueAt === null) {
    return (
      <span className="phone-clock">
        {kinds[clock.kind]} <b>{t.held}</b>
      </span>
    );
  }

  const left = Date.parse(clock.dueAt) - now;
  const late = left < 0;
  return (
    <span className="phone-clock" data-late={late}>
      {late && <span aria-hidden>⚠</span>} {kinds[clock.kind]} <b>{formats.duration(Math.abs(left))}</b> {late ? t.over : t.left}
      <small>{t.due(formats.time(clock.dueAt))}</small>
    </span>
  );
}
