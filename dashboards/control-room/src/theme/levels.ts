import type { Level } from '../api/types';

/** The levels' colours: text on fill has a contrast of at least 4.5:1 in both themes. Never the only sign: the number stands beside. */
export const levelColours: Readonly<Record<Level, { fill: string; text: string }>> = {
  1: { fill: '#c81e1e', text: '#ffffff' },
  2: { fill: '#c2410c', text: '#ffffff' },
  3: { fill: '#f5c518', text: '#1f1600' },
  4: { fill: '#1d6fd1', text: '#ffffff' },
  5: { fill: '#5b6472', text: '#ffffff' },
};

/** A level of the service, which speaks of integers, as one of the five; anything else counts as the least urgent. */
export function levelOf(value: number): Level {
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : 5;
}
