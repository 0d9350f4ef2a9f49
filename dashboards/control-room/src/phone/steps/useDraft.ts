import { useState } from 'react';
import { isRecord } from '../../api/problem';

/** What somebody types into a form of texts, kept on the device until it is sent: an app may be closed for the camera's sake. */
export function useDraft<T extends Record<string, string>>(name: string, empty: T): [T, (draft: T) => void, () => void] {
  const key = `facility.draft/${name}`;
  const [draft, setDraft] = useState<T>(() => ({ ...empty, ...stored(key) }));
  return [
    draft,
    (next) => {
      setDraft(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    () => localStorage.removeItem(key),
  ];
}

function stored(key: string): Record<string, string> {
  const text = localStorage.getItem(key);
  const value: unknown = text === null ? null : JSON.parse(text);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {};
}
