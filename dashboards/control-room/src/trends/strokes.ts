import type { ColourScheme } from '../theme/colourScheme';

/** How a point's line is drawn: never told apart by colour alone. */
export interface Stroke {
  readonly colour: string;
  readonly dash: 'solid' | 'dashed' | 'dotted' | readonly number[];
}

const colours: Readonly<Record<ColourScheme, readonly string[]>> = {
  light: ['#1559b7', '#b42318', '#067647', '#7a3fc4', '#a15c00', '#0e7490', '#9d174d', '#4d5d16', '#5b4636', '#344054'],
  dark: ['#7ab8ff', '#ff9c8f', '#6ee7a8', '#c9a5ff', '#ffc267', '#67e3f9', '#ff9ccb', '#c6dd6b', '#dcc2ab', '#d0d5dd'],
};
const dashes: readonly Stroke['dash'][] = ['solid', 'dashed', 'dotted', [10, 4, 2, 4], [14, 4]];

/** @param index of the point among those chosen. */
export function strokeOf(index: number, scheme: ColourScheme): Stroke {
  const palette = colours[scheme];
  return { colour: palette[index % palette.length] ?? '#808080', dash: dashes[index % dashes.length] ?? 'solid' };
}
