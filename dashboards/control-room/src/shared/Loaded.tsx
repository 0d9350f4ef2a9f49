import type { UseQueryResult } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from './ProblemNote';

/**
 * What a query has loaded, with the states around it: a skeleton while it is awaited, the problem with a way to try again, a sentence when there is nothing.
 * Data that is at hand stays shown when asking anew fails.
 * @param empty the sentence and when it applies.
 */
export function Loaded<T>({ query, empty, children }: { query: UseQueryResult<T>; empty?: { when: (data: T) => boolean; text: ReactNode }; children: (data: T) => ReactNode }) {
  if (query.isPending) {
    return <Skeleton active paragraph={{ rows: 6 }} />;
  }

  return (
    <>
      <ProblemNote problem={query.error} retry={() => void query.refetch()} />
      {query.data !== undefined && (empty?.when(query.data) ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty.text} /> : children(query.data))}
    </>
  );
}
