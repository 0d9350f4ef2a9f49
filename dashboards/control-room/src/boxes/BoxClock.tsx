import { useEffect, useState } from 'react';
import { useLiveBoard } from '../live/LiveProvider';
import { useFormats } from '../shared/formats';
import { serverNow } from '../shared/serverClock';
import { useTexts } from '../texts/useTexts';
import { boxTexts } from './boxTexts';
import { clockStanding } from './clockStanding';

/** Values judged at once, ms. */
const judgedFor = 30_000;

/** Whether the box's clock agrees with the service's, seen from the values that come while this is shown. */
export function BoxClock({ box }: { box: string }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  const least = useLeastDelay(box);
  const standing = clockStanding(least);
  switch (standing.kind) {
    case 'unknown':
      return t.clockUnknown;
    case 'agrees':
      return t.clockGood(formats.duration(standing.by));
    case 'ahead':
      return t.clockAhead(formats.duration(standing.by));
    case 'behind':
      return t.clockBehind(formats.duration(standing.by));
  }
}

function useLeastDelay(box: string): number | undefined {
  const board = useLiveBoard();
  const [least, setLeast] = useState<number>();
  useEffect(() => {
    let delays: { at: number; delay: number }[] = [];
    return board.onEvent(({ name, data }) => {
      if (name !== 'point' || data.stale || !data.id.startsWith(`${box}/`)) {
        return;
      }

      const at = serverNow();
      delays = [...delays.filter((each) => at - each.at < judgedFor), { at, delay: at - Date.parse(data.time) }];
      // To the second: the number need not flicker.
      setLeast(Math.round(Math.min(...delays.map((each) => each.delay)) / 1_000) * 1_000);
    });
  }, [board, box]);
  return least;
}
