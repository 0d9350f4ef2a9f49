import type { Clock } from '../../api/types';
import { useNow } from '../../shared/useNow';
import { clockKindWords, clockStandingWords, wordOf } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { ClockTag, useClockWords } from '../ClockTag';
import { clockAt, isOpenClock } from '../nextClock';
import { useSiteFormats } from '../ticketColumns';

const texts = defineTexts({
  zh: { round: (round: number) => `第 ${round} 次`, target: (time: string) => `规定 ${time}`, due: (time: string) => `截止 ${time}`, held: (time: string) => `曾暂停 ${time}`, took: (time: string) => `用时 ${time}` },
  en: { round: (round: number) => `round ${round}`, target: (time: string) => `${time} allowed`, due: (time: string) => `due ${time}`, held: (time: string) => `held ${time}`, took: (time: string) => `took ${time}` },
});

/** One clock with a bar of how much of its time is used. */
export function ClockRow({ clock }: { clock: Clock }) {
  const t = useTexts(texts);
  const kinds = useTexts(clockKindWords);
  const standings = useTexts(clockStandingWords);
  const formats = useSiteFormats(clock.site);
  const running = isOpenClock(clock);
  const notes = [
    clock.round > 1 ? t.round(clock.round) : undefined,
    clock.targetMinutes === null ? undefined : t.target(formats.duration(clock.targetMinutes * 60_000)),
    clock.dueAt === null ? undefined : t.due(formats.dateTime(clock.dueAt)),
    clock.heldMs > 0 ? t.held(formats.duration(clock.heldMs)) : undefined,
    clock.stoppedAt === null ? undefined : t.took(formats.duration(clock.runMs)),
  ].filter((note) => note !== undefined);
  return (
    <div className="clock-row">
      <span>{wordOf(kinds, clock.kind)}</span>
      {running ? <RunningBar clock={clock} /> : <span />}
      {running ? <ClockTag clock={clock} /> : <span className={clock.standing === 'late' ? 'clock-overdue' : 'soft'}>{standings[clock.standing]}</span>}
      <span className="clock-note">{notes.join(' · ')}</span>
    </div>
  );
}

function RunningBar({ clock }: { clock: Clock }) {
  const now = useNow();
  const say = useClockWords();
  const { look, used, left } = clockAt(clock, now);
  return (
    <span className={`clock-bar clock-${look}`} role="img" aria-label={say(look, left)}>
      <span style={{ width: `${Math.round((used ?? 0) * 100)}%` }} />
    </span>
  );
}
