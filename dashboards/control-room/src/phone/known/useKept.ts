import { useQuery, type QueryKey } from '@tanstack/react-query';
import { serverNow } from '../../shared/serverClock';
import { usePhone } from '../queue/QueueProvider';

/** What was asked of the service, or what it last said when it does not answer. */
export interface Kept<T> {
  readonly data: T | undefined;
  /** When it was heard, ms since 1970; undefined when it is what the service says now. */
  readonly from: number | undefined;
  readonly pending: boolean;
  readonly problem: Error | null;
  readonly reload: () => void;
}

// Longer than a bad connection needs, shorter than the patience of somebody in a cellar: meanwhile the last known is shown.
const patience = 12_000;

/** The name under which the device keeps what a query told a person. */
export const keptName = (person: number, key: QueryKey): string => `${person}/${key.join('/')}`;

/** Apart from what other pages ask under the same subject: theirs may have another shape. */
export const keptKey = (key: readonly (string | number)[]): readonly (string | number)[] => [...key, 'phone'];

/**
 * A query whose last answer stays on the device: it is shown at once, and for as long as the service does not answer.
 * @param key begins with the subject; of texts and numbers.
 */
export function useKept<T>(key: readonly (string | number)[], load: (signal: AbortSignal) => Promise<T>, every: number | false = false): Kept<T> {
  const { queue, store } = usePhone();
  const name = keptName(queue.person, key);
  const kept = useQuery({
    queryKey: ['kept', name],
    queryFn: async () => (await store.known(name)) ?? null,
    staleTime: Infinity,
    gcTime: 0,
    networkMode: 'always',
  });
  const now = useQuery({
    queryKey: keptKey(key),
    queryFn: async ({ signal }) => {
      const data = await load(AbortSignal.any([signal, AbortSignal.timeout(patience)]));
      await store.remember({ key: name, person: queue.person, at: serverNow(), value: data });
      return data;
    },
    retry: false,
    refetchInterval: every,
  });
  if (now.data !== undefined) {
    return { data: now.data, from: now.isError ? now.dataUpdatedAt : undefined, pending: false, problem: now.error, reload: () => void now.refetch() };
  }

  // Kept under this very name, as this very load gave it, perhaps by an older version of the page: the shapes of the API only grow.
  const last = kept.data === null || kept.data === undefined ? undefined : (kept.data.value as T);
  return { data: last, from: last === undefined ? undefined : kept.data?.at, pending: last === undefined && (kept.isPending || now.isPending), problem: now.error, reload: () => void now.refetch() };
}
