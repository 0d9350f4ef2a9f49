import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { reportBody, type IntakeValues } from './reportBody';

const typingPause = 300;

/** How the report would be graded as far as it is typed, what it may be the same as, what helped before. */
export function usePreview(values: IntakeValues): UseQueryResult<Schema<'ReportPreview'>> {
  const body = useSettled(JSON.stringify({ ...reportBody(values), reporter: null }));
  return useQuery({
    queryKey: ['intake', 'preview', body],
    queryFn: () => answer(api.POST('/api/v1/fault-reports/preview', { body: { ...reportBody(values), reporter: null } })),
    enabled: values.site !== undefined || values.category !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** A text once it has not changed for as long as one pauses in typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
