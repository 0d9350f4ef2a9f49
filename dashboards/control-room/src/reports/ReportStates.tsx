import type { UseQueryResult } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Loaded } from '../shared/Loaded';
import { useTexts } from '../texts/useTexts';
import { reportTexts } from './reportTexts';

/** A report with the states around it: that it is being counted is said, and what was there stays. */
export function ReportStates<T>({ query, empty, children }: { query: UseQueryResult<T>; empty?: { when: (data: T) => boolean; text: ReactNode }; children: (data: T) => ReactNode }) {
  const t = useTexts(reportTexts);
  const counting = query.isPlaceholderData || query.isPending;
  return (
    <>
      <div role="status">{counting && <Alert type="info" showIcon title={query.isPending ? t.slowFirst : t.slow} />}</div>
      <Loaded query={query} empty={empty}>
        {(data) => <div className={counting ? 'report-old' : undefined}>{children(data)}</div>}
      </Loaded>
    </>
  );
}
