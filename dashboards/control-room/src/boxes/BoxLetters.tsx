import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { answer, api } from '../api/client';
import type { Box, Schema } from '../api/types';
import { useFormats } from '../shared/formats';
import { Loaded } from '../shared/Loaded';
import { useTexts } from '../texts/useTexts';
import { boxTexts } from './boxTexts';

type Letter = Schema<'DeadLetterView'>;

/** What came from the box and could not be used. */
export function BoxLetters({ box }: { box: Box }) {
  const t = useTexts(boxTexts);
  const formats = useFormats();
  const query = useQuery({
    queryKey: ['dead-letters', 500],
    queryFn: () => answer(api.GET('/api/v1/dead-letters', { params: { query: { size: 500 } } })),
    select: ({ items }) => items.filter((letter) => isFrom(letter.topic, box)),
  });
  return (
    <>
      <h2>{t.letters}</h2>
      <Loaded query={query} empty={{ when: (letters) => letters.length === 0, text: t.noLetters }}>
        {(letters) => (
          <Table<Letter>
            size="small"
            rowKey="id"
            dataSource={letters}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            columns={[
              { title: t.received, className: 'number', render: (_, letter) => formats.dateTime(letter.receivedAt) },
              { title: t.reason, dataIndex: 'reason' },
              { title: t.detail, dataIndex: 'detail' },
              { title: t.length, align: 'right', className: 'number', render: (_, letter) => formats.number(letter.length) },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

/** Sparkplug: namespace/group/type/node[/device]. */
function isFrom(topic: string, box: Box): boolean {
  const [, group, , node] = topic.split('/');
  return group === box.site && node === box.box;
}
