import type { Point } from '../api/types';

/** A device of a box, as its points tell. */
export interface BoxDevice {
  readonly id: string;
  /** Whether it answers; undefined when the box does not say. */
  readonly online: Point | undefined;
  readonly points: readonly Point[];
  readonly conditions: number;
}

const onlineName = /^devices\/(.+)\/online$/;

/** The devices of a box from all its points, and the points that are its own. A device that never answered has no points yet, but the box watches it. */
export function boxDevices(points: readonly Point[]): { devices: readonly BoxDevice[]; own: readonly Point[] } {
  const online = new Map<string, Point>();
  const members = new Map<string, Point[]>();
  const own: Point[] = [];
  for (const point of points.filter((each) => each.present)) {
    const watched = point.device === null ? onlineName.exec(point.point)?.[1] : undefined;
    if (watched !== undefined) {
      online.set(watched, point);
    } else if (point.device !== null) {
      members.set(point.device, [...(members.get(point.device) ?? []), point]);
    } else if (point.alarm === null) {
      own.push(point);
    }
  }

  const ids = [...new Set([...online.keys(), ...members.keys()])].sort((a, b) => a.localeCompare(b));
  const devices = ids.map((id): BoxDevice => {
    const all = members.get(id) ?? [];
    return { id, online: online.get(id), points: all.filter((point) => point.alarm === null), conditions: all.filter((point) => point.alarm !== null).length };
  });
  return { devices, own };
}
