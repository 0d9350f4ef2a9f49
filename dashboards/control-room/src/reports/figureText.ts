import type { Schema } from '../api/types';
import type { Formats } from '../shared/formats';

type Figure = Schema<'FigureView'>;

/** A figure's value in its unit; undefined when there was nothing to count. */
export function figureText({ value, unit }: Figure, formats: Formats): string | undefined {
  return value === null ? undefined : amountText(value, unit, formats);
}

/** `≥ 90 %`, with the limit in brackets when there is one; undefined for a figure without a goal. */
export function goalText({ side, target, limit, unit }: Figure, formats: Formats, limitWord: string): string | undefined {
  if (side === null || target === null) {
    return undefined;
  }

  const sign = { atMost: '≤', below: '<', atLeast: '≥', above: '>' }[side];
  return `${sign} ${amountText(target, unit, formats)}${limit === null ? '' : ` (${limitWord} ${amountText(limit, unit, formats)})`}`;
}

function amountText(value: number, unit: Schema<'FigureUnit'>, formats: Formats): string {
  switch (unit) {
    case 'share':
      return formats.share(value);
    case 'seconds':
      return formats.duration(value * 1_000);
    default:
      return formats.number(value);
  }
}
