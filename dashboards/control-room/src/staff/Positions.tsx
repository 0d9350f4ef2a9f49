import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { everyPage } from '../editing/everyPage';
import { usePersonName } from '../editing/persons';
import { RecordTable } from '../editing/RecordTable';
import { useFormats } from '../shared/formats';
import { defineTexts, useTexts } from '../texts/useTexts';
import { coordinates } from './CoordinatesField';

const texts = defineTexts({
  zh: { logged: '每次查看都会记入审计日志。', what: '只保存最后一次位置，半天后删除，没有轨迹。', show: '查看位置', person: '人员', place: '位置', accuracy: '误差', age: '距今', going: '正前往', none: '没有人员上报位置。', ago: (time: string) => `${time}前`, metres: (metres: string) => `±${metres} m` },
  en: {
    logged: 'Each look is written into the audit trail.', what: 'Only the last position is kept, for half a day; there are no tracks.', show: 'Show positions', person: 'Person', place: 'Place', accuracy: 'Accuracy', age: 'Age', going: 'On the way to',
    none: 'Nobody’s phone has reported a position.', ago: (time: string) => `${time} ago`, metres: (metres: string) => `±${metres} m`,
  },
});

/** Where people last were. Asked for by a click alone: each look is recorded. */
export default function Positions() {
  const t = useTexts(texts);
  const formats = useFormats();
  const personName = usePersonName();
  const [shown, setShown] = useState(false);
  const query = useQuery({
    queryKey: ['positions'],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/positions', { params: { query: page } }))),
    enabled: shown,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  return (
    <>
      <Alert type="info" showIcon title={t.logged} description={t.what} action={<Button onClick={() => (shown ? void query.refetch() : setShown(true))}>{t.show}</Button>} />
      {shown && (
        <RecordTable<Schema<'PositionView'>>
          query={query}
          rowKey={(row) => row.personId}
          nameOf={(row) => personName(row.personId)}
          empty={t.none}
          columns={[
            { title: t.person, render: (_, row) => personName(row.personId) },
            { title: t.place, render: (_, row) => <span className="number">{coordinates(row.latitude, row.longitude)}</span> },
            { title: t.accuracy, render: (_, row) => (row.accuracyMeters === null ? '–' : t.metres(formats.number(row.accuracyMeters, 0))) },
            { title: t.age, render: (_, row) => t.ago(formats.duration(row.ageSeconds * 1000)) },
            { title: t.going, render: (_, row) => (row.onTheWayTo === null ? '–' : <Link to={`/tickets/${row.onTheWayTo}`}>{row.onTheWayTo}</Link>) },
          ]}
        />
      )}
    </>
  );
}
