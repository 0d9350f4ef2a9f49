import { useFormats } from '../../shared/formats';
import { useNow } from '../../shared/useNow';

/** The time since then, running; not read aloud every second. */
export function RunningSince({ at }: { at: string }) {
  const now = useNow();
  const formats = useFormats();
  return (
    <time className="number" dateTime={at} aria-live="off">
      {formats.duration(Math.max(0, now - Date.parse(at)))}
    </time>
  );
}
