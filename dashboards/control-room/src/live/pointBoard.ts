import type { Schema } from '../api/types';
import type { LivePoint } from './liveState';

/** Values of points, with listeners by point: thousands of values a second reach only those who show them, and those once per frame. */
export class PointBoard {
  private readonly values = new Map<string, LivePoint>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly touched = new Set<string>();
  private scheduled = false;

  constructor(private readonly schedule: (tell: () => void) => void) {}

  get(id: string): LivePoint | undefined {
    return this.values.get(id);
  }

  listen(id: string, listener: () => void): () => void {
    const of = this.listeners.get(id) ?? new Set();
    this.listeners.set(id, of.add(listener));
    return () => {
      of.delete(listener);
      if (of.size === 0) {
        this.listeners.delete(id);
      }
    };
  }

  replace(points: readonly LivePoint[]): void {
    const gone = new Set(this.values.keys());
    for (const point of points) {
      gone.delete(point.id);
      this.set(point);
    }

    for (const id of gone) {
      this.values.delete(id);
      this.touch(id);
    }
  }

  set(point: LivePoint): void {
    this.values.set(point.id, point);
    this.touch(point.id);
  }

  /** A box or one of its devices fell silent: its values are the last known ones. */
  becameStale(change: Schema<'StaleChange'>): void {
    const prefix = `${change.site}/${change.box}/${change.device === null ? '' : `${change.device}/`}`;
    for (const [id, point] of this.values) {
      if (id.startsWith(prefix) && !point.stale) {
        this.set({ ...point, stale: true });
      }
    }
  }

  private touch(id: string): void {
    if (!this.listeners.has(id)) {
      return;
    }

    this.touched.add(id);
    if (!this.scheduled) {
      this.scheduled = true;
      this.schedule(() => this.tell());
    }
  }

  private tell(): void {
    this.scheduled = false;
    const ids = [...this.touched];
    this.touched.clear();
    for (const id of ids) {
      this.listeners.get(id)?.forEach((listener) => listener());
    }
  }
}
