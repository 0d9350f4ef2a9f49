import { expect, it } from 'vitest';
import { assetsIn, placesOf } from './places';

const place = (id: string) => ({ id, name: id, names: { zh: `${id} 中文`, en: id } });
const places = placesOf([
  { area: place('basement'), asset: place('pump-1') },
  { area: place('basement'), asset: place('pump-1') },
  { area: null, asset: place('lift-1') },
  { area: place('roof'), asset: place('lift-1') },
  { area: place('garden'), asset: null },
  { area: null, asset: null },
]);

it('knows each area and asset once, with the area that any of its points names', () => {
  expect([...places.areas.keys()]).toEqual(['basement', 'roof', 'garden']);
  expect([...places.assets.values()].map((asset) => [asset.id, asset.area])).toEqual([['pump-1', 'basement'], ['lift-1', 'roof']]);
});

it('offers the assets of the chosen area, or all', () => {
  expect(assetsIn(places, 'roof').map((asset) => asset.id)).toEqual(['lift-1']);
  expect(assetsIn(places, undefined)).toHaveLength(2);
});
