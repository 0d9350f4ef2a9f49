import { after, nothingKnown, type LiveEvent, type LiveState } from './liveState';
import { PointBoard } from './pointBoard';
import type { StreamEvents, StreamState } from './stream';

/** Whether the page shows the truth: a snapshot has come, and the stream speaks. */
export interface LiveStanding {
  readonly stream: StreamState;
  /** False until the first snapshot. */
  readonly known: boolean;
}

/** One event of the stream. */
export type Told = { [Name in keyof StreamEvents]: { name: Name; data: StreamEvents[Name] } }[keyof StreamEvents];

/** What the stream tells, for React: state that is replaced, listeners told at most once per frame, single events for those who count them. */
export class LiveBoard {
  readonly points: PointBoard;
  private shown: LiveState = nothingKnown;
  private waiting: LiveEvent[] = [];
  private now: LiveStanding = { stream: 'connecting', known: false };
  private readonly listeners = new Set<() => void>();
  private readonly standingListeners = new Set<() => void>();
  private readonly eventListeners = new Set<(told: Told) => void>();

  constructor(private readonly schedule: (tell: () => void) => void) {
    this.points = new PointBoard(schedule);
  }

  readonly current = (): LiveState => this.shown;
  readonly standing = (): LiveStanding => this.now;
  readonly listen = (listener: () => void): (() => void) => added(this.listeners, listener);
  readonly listenStanding = (listener: () => void): (() => void) => added(this.standingListeners, listener);

  /** Every single event, as it arrives, before it is shown. */
  readonly onEvent = (listener: (told: Told) => void): (() => void) => added(this.eventListeners, listener);

  streamBecame(stream: StreamState): void {
    this.stand({ ...this.now, stream });
  }

  take<Name extends keyof StreamEvents>(name: Name, data: StreamEvents[Name]): void {
    // Name and data belong together by this method's own signature, which the compiler cannot carry into a union.
    const told = { name, data } as Told;
    switch (told.name) {
      case 'snapshot':
        this.points.replace(told.data.points);
        this.become({ kind: 'snapshot', data: told.data });
        this.stand({ ...this.now, known: true });
        break;
      case 'ticket':
        this.become({ kind: 'ticket', data: told.data });
        break;
      case 'alarm':
        this.become({ kind: 'alarm', data: told.data });
        break;
      case 'incident':
        this.become({ kind: 'incident', data: told.data });
        break;
      case 'box':
        this.become({ kind: 'box', data: told.data });
        break;
      case 'point':
        this.points.set(told.data);
        break;
      case 'stale':
        this.points.becameStale(told.data);
        break;
    }

    this.eventListeners.forEach((listener) => listener(told));
  }

  private become(event: LiveEvent): void {
    this.waiting.push(event);
    if (this.waiting.length === 1) {
      this.schedule(() => {
        const events = this.waiting;
        this.waiting = [];
        this.shown = after(this.shown, events);
        this.listeners.forEach((listener) => listener());
      });
    }
  }

  private stand(standing: LiveStanding): void {
    if (standing.stream !== this.now.stream || standing.known !== this.now.known) {
      this.now = standing;
      this.standingListeners.forEach((listener) => listener());
    }
  }
}

function added<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
