import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTexts } from '../texts/useTexts';
import type { Period } from './selection';
import type { Span } from './span';
import { trendTexts } from './trendTexts';
import { instantOf, wallOf } from './wallTime';

/** A begin and an end by the site's clock. */
export function OwnPeriod({ span, zone, onChange }: { span: Span; zone: string; onChange: (period: Period) => void }) {
  const t = useTexts(trendTexts);
  const [from, setFrom] = useState(() => wallOf(span.from, zone));
  const [to, setTo] = useState(() => wallOf(span.to, zone));
  const [begin, end] = [instantOf(from, zone), instantOf(to, zone)];
  const valid = begin !== undefined && end !== undefined && begin < end;
  return (
    <Form layout="vertical" onFinish={() => valid && onChange({ kind: 'fixed', from: begin, to: end })}>
      <Form.Item label={t.from} htmlFor="trend-from">
        <Input id="trend-from" type="datetime-local" value={from} onChange={(change) => setFrom(change.target.value)} />
      </Form.Item>
      <Form.Item label={t.to} htmlFor="trend-to" validateStatus={valid ? undefined : 'error'} help={valid ? t.zone(zone) : t.order}>
        <Input id="trend-to" type="datetime-local" value={to} onChange={(change) => setTo(change.target.value)} />
      </Form.Item>
      <Button type="primary" htmlType="submit" disabled={!valid}>
        {t.show}
      </Button>
    </Form>
  );
}
