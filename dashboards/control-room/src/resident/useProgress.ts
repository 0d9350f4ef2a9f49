import { useCallback, useEffect, useState } from 'react';
import { answer, api } from '../api/client';
import { Problem } from '../api/problem';
import type { Schema } from '../api/types';
import { serverNow } from '../shared/serverClock';

const every = 30_000;

interface Progress {
  readonly data: Schema<'RepairProgress'> | undefined;
  /** When it was heard, ms since 1970. */
  readonly at: number;
  readonly problem: Problem | undefined;
  readonly reload: () => void;
}

/** How far the repair is, asked every 30 s while the page is looked at; the last answer stays when there is no connection. */
export function useProgress(token: string): Progress {
  const [known, setKnown] = useState<Omit<Progress, 'reload'>>({ data: undefined, at: 0, problem: undefined });
  const load = useCallback(async () => {
    try {
      const data = await answer(api.GET('/api/v1/resident/{token}', { params: { path: { token } }, signal: AbortSignal.timeout(20_000) }));
      setKnown({ data, at: serverNow(), problem: undefined });
    } catch (failure) {
      const problem = failure instanceof Problem ? failure : new Problem(0, String(failure));
      // A link that has ended shows nothing more.
      setKnown((before) => (problem.status === 404 ? { data: undefined, at: 0, problem } : { ...before, problem }));
    }
  }, [token]);
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) {
        void load();
      }
    };
    look();
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
    };
  }, [load]);
  return { ...known, reload: () => void load() };
}
