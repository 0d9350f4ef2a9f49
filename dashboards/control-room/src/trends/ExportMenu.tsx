import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Point } from '../api/types';
import { saveFile } from '../shared/saveFile';
import { useTexts } from '../texts/useTexts';
import { bucketsCsv, samplesCsv } from './export';
import type { History } from './history';
import type { Span } from './span';
import { trendTexts } from './trendTexts';

/**
 * What is shown, or the samples behind it, as a file.
 * @param loading whether histories are still being read: what is not shown yet would be missing in the file.
 */
export function ExportMenu({ points, histories, loading, span }: { points: readonly Point[]; histories: ReadonlyMap<string, History>; loading: boolean; span: Span }) {
  const t = useTexts(trendTexts);
  const { message, notification } = App.useApp();
  const [read, setRead] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const save = (kind: string, text: string): void => saveFile(`${kind}-${new Date(span.from).toISOString().slice(0, 10)}-${new Date(span.to).toISOString().slice(0, 10)}.csv`, text, 'text/csv;charset=utf-8');

  const saveSamples = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setRead(0);
    try {
      const { text, cut } = await samplesCsv(points, span.from, span.to, control.signal, setRead);
      save('samples', text);
      if (cut) {
        void message.warning(t.exportCut(1_000_000));
      }
    } catch (failure) {
      if (!control.signal.aborted) {
        notification.error({ title: failure instanceof Error ? failure.message : String(failure), duration: 0, role: 'alert' });
      }
    } finally {
      setRead(undefined);
    }
  };

  if (read !== undefined) {
    return (
      <Space role="status">
        {t.exporting(read)}
        <Button onClick={() => running.current?.abort()}>{t.stop}</Button>
      </Space>
    );
  }

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [{ key: 'shown', label: t.csvShown, disabled: loading && points.some(({ id }) => !histories.has(id)) }, { key: 'raw', label: t.csvRaw }],
        onClick: ({ key }) => (key === 'shown' ? save('trend', bucketsCsv(points, histories, span.from)) : void saveSamples()),
      }}
    >
      <Button icon={<DownloadOutlined />}>{t.csv}</Button>
    </Dropdown>
  );
}
