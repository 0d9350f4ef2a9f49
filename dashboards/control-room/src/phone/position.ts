export interface Position {
  latitude: number;
  longitude: number;
  accuracyMeters: number | null;
}

// Somebody stands with a wet hand before a button: better without a position than waiting for one.
const patience = 5_000;

/** Where the phone is, if its owner allows it and it knows in time; undefined otherwise. */
export function findPosition(): Promise<Position | undefined> {
  if (!('geolocation' in navigator)) {
    return Promise.resolve(undefined);
  }

  return new Promise((resolve) => {
    // The browser's own limit does not run while it asks for permission.
    const limit = setTimeout(() => resolve(undefined), patience);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(limit);
        resolve({ latitude: coords.latitude, longitude: coords.longitude, accuracyMeters: Math.min(coords.accuracy, 100_000) });
      },
      () => {
        clearTimeout(limit);
        resolve(undefined);
      },
      { enableHighAccuracy: true, timeout: patience, maximumAge: 60_000 },
    );
  });
}
