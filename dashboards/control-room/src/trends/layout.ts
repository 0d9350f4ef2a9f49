import type { Panel } from './panels';

/** Where a panel lies in the chart, px. */
export interface PanelPlace {
  readonly top: number;
  readonly height: number;
}

const gap = 30;
const numbers = 190;
const lane = 34;
const foot = 34;

/** Panels one below the other; one alone is higher. */
export function placesOf(panels: readonly Panel[]): { places: readonly PanelPlace[]; height: number } {
  let top = gap;
  const places = panels.map((panel) => {
    const height = panel.kind === 'switch' ? panel.points.length * lane + 8 : panels.length === 1 ? 380 : panels.length === 2 ? 250 : numbers;
    const place = { top, height };
    top += height + gap;
    return place;
  });
  return { places, height: top - gap + foot };
}
