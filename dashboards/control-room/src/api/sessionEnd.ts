/** Tells those who listen that the service no longer knows who we are. */
const listeners = new Set<() => void>();

export const sessionEnded = {
  tell(): void {
    listeners.forEach((listener) => listener());
  },
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
