import { isKnown, longestSilence, pieces, type Reading } from './gaps';

/** A pair for ECharts; null breaks the line. */
export type Pair = readonly [at: number, value: number | null];

/** What is drawn of one point. */
export interface DrawnSeries {
  readonly line: Pair[];
  /** The least in each bucket, and what the greatest is above it: two lines, one stacked on the other. Empty when each bucket has but one value. */
  readonly low: Pair[];
  readonly spread: Pair[];
  /** What a line does not show: readings alone between gaps. */
  readonly alone: Pair[];
  /** Means of buckets in which not all was good: no line passes through them. */
  readonly unsure: Pair[];
}

/**
 * Readings as lines, broken at gaps and at bad quality.
 * @param until an on/off point is drawn this far, ms: it keeps its state until it says another, unless it is silent for too long.
 * @param place moves a value to where it is drawn, such as into its lane.
 */
export function seriesOf(readings: readonly Reading[], width: number, onOff: boolean, until = -Infinity, place: (value: number) => number = (value) => value): DrawnSeries {
  const drawn: DrawnSeries = { line: [], low: [], spread: [], alone: [], unsure: [] };
  let banded = false;
  const pieced = pieces(readings, width);
  for (const piece of pieced) {
    if (piece.kind === 'gap') {
      breakAt(drawn, piece.from);
      continue;
    }

    const { at, mean, value, min, max } = piece.reading;
    const shown = onOff ? value : (mean ?? value);
    if (!isKnown(piece.reading) || shown === null) {
      breakAt(drawn, at);
      if (shown !== null) {
        drawn.unsure.push([at, place(shown)]);
      }

      continue;
    }

    drawn.line.push([at, place(shown)]);
    const [low, high] = [place(min ?? shown), place(max ?? shown)];
    drawn.low.push([at, low]);
    drawn.spread.push([at, high - low]);
    banded ||= high > low;
    if (piece.alone) {
      drawn.alone.push([at, place(shown)]);
    }
  }

  const last = readings.at(-1);
  if (onOff && last !== undefined && isKnown(last) && last.value !== null && until > last.at && until - last.at - width <= longestSilence) {
    drawn.line.push([until, place(last.value)]);
  }

  return banded ? drawn : { ...drawn, low: [], spread: [] };
}

function breakAt(drawn: DrawnSeries, at: number): void {
  drawn.line.push([at, null]);
  drawn.low.push([at, null]);
  drawn.spread.push([at, null]);
}
