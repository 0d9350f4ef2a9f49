/** Minutes after midnight as `HH:mm`; null stays null. */
export function timeOfMinute(minute: number | null): string | null {
  return minute === null ? null : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
