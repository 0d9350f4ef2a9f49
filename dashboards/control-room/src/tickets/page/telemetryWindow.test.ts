import { expect, it } from 'vitest';
import { telemetryWindow } from './telemetryWindow';

const at = (time: string): number => Date.parse(`2026-03-01T${time}Z`);
const raisedAt = '2026-03-01T12:00:00.000Z';
const times = (closed: string | null) => ({ dispatched: null, accepted: null, arrived: null, repaired: null, verified: null, closed });

it('begins a quarter of an hour before the event and ends now', () => {
  expect(telemetryWindow({ raisedAt, times: times(null) }, at('12:20:10'))).toEqual({ from: '2026-03-01T11:45:00.000Z', to: '2026-03-01T12:20:30.000Z' });
});

it('ends a quarter of an hour after the ticket', () => {
  expect(telemetryWindow({ raisedAt, times: times('2026-03-01T13:00:00Z') }, at('20:00:00')).to).toBe('2026-03-01T13:15:00.000Z');
});

it('is never empty, though the box’s clock be ahead of ours', () => {
  const { from, to } = telemetryWindow({ raisedAt, times: times(null) }, at('11:00:00'));
  expect(Date.parse(to)).toBeGreaterThan(Date.parse(from));
});
