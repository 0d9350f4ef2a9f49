import { expect, it } from 'vitest';
import type { Point } from '../api/types';
import { boxDevices } from './boxDevices';

function point(device: string | null, name: string, alarm = false, present = true): Point {
  return {
    id: `s/b/${device ?? ''}/${name}`, site: 's', box: 'b', device, point: name, name, names: null, dataType: 'Double', unit: null, class: null, asset: null, area: null, value: null, quality: 'good', time: null, stale: false, present,
    alarm: alarm ? { level: 3, trade: null, text: null, texts: null, latch: false } : null,
  };
}

it('a box has devices, with those that never answered, and points of its own', () => {
  const { devices, own } = boxDevices([
    point(null, 'devices/pumps/online'), point(null, 'devices/pumps/online/alarm/communication', true), point(null, 'devices/meter/online'), point(null, 'temperature'),
    point('pumps', 'flow'), point('pumps', 'flow/alarm/low', true), point('pumps', 'gone', false, false),
  ]);
  expect(devices.map((device) => [device.id, device.points.length, device.conditions, device.online?.point])).toEqual([
    ['meter', 0, 0, 'devices/meter/online'],
    ['pumps', 1, 1, 'devices/pumps/online'],
  ]);
  expect(own.map((each) => each.point)).toEqual(['temperature']);
});
