import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { answer, api } from '../api/client';
import { Problem } from '../api/problem';
import { sessionEnded } from '../api/sessionEnd';
import type { Me } from '../api/types';
import { Unreachable } from '../shared/Unreachable';
import { LoginPage } from './LoginPage';

const MeContext = createContext<Me | undefined>(undefined);
const key = ['session'];
const remembered = 'facility.me';

/**
 * Asks for a login when there is none. When a session ends while somebody works, the login comes over the page, which stays as it is:
 * nothing typed is lost. Without connection the last person stays known, so that a phone works in a cellar; the service checks every request anyway.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [ended, setEnded] = useState(false);
  const session = useQuery({ queryKey: key, queryFn: whoAmI, retry: false, staleTime: Infinity, networkMode: 'always' });
  useEffect(() => sessionEnded.listen(() => setEnded(true)), []);

  const loggedIn = (me: Me): void => {
    const another = session.data !== undefined && session.data !== null && session.data.id !== me.id;
    remember(me);
    queries.setQueryData(key, me);
    setEnded(false);
    void (another ? queries.resetQueries({ predicate: (query) => query.queryKey[0] !== key[0] }) : queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== key[0] }));
  };

  if (session.isPending) {
    return null;
  }

  if (session.isError) {
    return <Unreachable problem={session.error} retry={() => void session.refetch()} />;
  }

  if (session.data === null) {
    return <LoginPage onLogin={loggedIn} />;
  }

  return (
    <MeContext value={session.data}>
      {ended && <LoginPage onLogin={loggedIn} again={session.data.name} />}
      {children}
    </MeContext>
  );
}

/** Who is logged in. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === undefined) {
    throw new Error('useMe belongs below SessionProvider.');
  }

  return me;
}

/** Whether the person may do this, by the action's name, such as `alarms.acknowledge`. The service decides; this only spares useless buttons. */
export function useMay(action: string): boolean {
  return useMe().actions.includes(action);
}

/** Ends the session here; the cookie is taken back by the service. */
export function useLogout(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await answer(api.DELETE('/api/v1/session'));
    remember(null);
    queries.clear();
    queries.setQueryData(key, null);
  };
}

async function whoAmI(): Promise<Me | null> {
  try {
    const me = await answer(api.GET('/api/v1/session'));
    remember(me);
    return me;
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 401) {
      return null;
    }

    const last = failure instanceof Problem && failure.unreachable ? lastKnown() : null;
    if (last !== null) {
      return last;
    }

    throw failure;
  }
}

function remember(me: Me | null): void {
  if (me === null) {
    localStorage.removeItem(remembered);
  } else {
    localStorage.setItem(remembered, JSON.stringify(me));
  }
}

function lastKnown(): Me | null {
  const text = localStorage.getItem(remembered);
  return text === null ? null : (JSON.parse(text) as Me);
}
