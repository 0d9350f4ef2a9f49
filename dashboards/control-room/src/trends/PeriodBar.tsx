import { LeftOutlined, RightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Popover, Segmented, Space } from 'antd';
import { useState } from 'react';
import { serverNow } from '../shared/serverClock';
import { useTexts } from '../texts/useTexts';
import { OwnPeriod } from './OwnPeriod';
import { periodBetween, presetNames, presetOf, presets, type Period } from './selection';
import type { Span } from './span';
import { trendTexts } from './trendTexts';

/** Which time is shown: the usual lengths up to now, one's own, and steps from where one is. */
export function PeriodBar({ period, span, zone, onChange }: { period: Period; span: Span; zone: string; onChange: (period: Period) => void }) {
  const t = useTexts(trendTexts);
  const [open, setOpen] = useState(false);
  const length = span.to - span.from;
  const go = (from: number, to: number): void => onChange(periodBetween(from, Math.min(to, serverNow()), serverNow()));
  return (
    <Space wrap role="group" aria-label={t.period}>
      <Segmented
        aria-label={t.period}
        value={presetOf(period) ?? ''}
        onChange={(name) => {
          const preset = presetNames.find((each) => each === name);
          if (preset !== undefined) {
            onChange({ kind: 'last', length: presets[preset] });
          }
        }}
        options={presetNames.map((name) => ({ value: name, label: t.presets[name] }))}
      />
      <Popover
        trigger="click"
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        content={
          <OwnPeriod
            span={span}
            zone={zone}
            onChange={(own) => {
              setOpen(false);
              onChange(own);
            }}
          />
        }
      >
        <Button type={presetOf(period) === undefined ? 'primary' : 'default'}>{t.own}</Button>
      </Popover>
      <Space.Compact>
        <Button icon={<LeftOutlined />} aria-label={t.earlier} title={t.earlier} onClick={() => go(span.from - length / 2, span.to - length / 2)} />
        <Button icon={<ZoomInOutlined />} aria-label={t.zoomIn} title={t.zoomIn} onClick={() => go(span.from + length / 4, span.to - length / 4)} />
        <Button icon={<ZoomOutOutlined />} aria-label={t.zoomOut} title={t.zoomOut} onClick={() => go(span.from - length / 2, span.to + length / 2)} />
        <Button icon={<RightOutlined />} aria-label={t.later} title={t.later} disabled={span.live} onClick={() => go(span.from + length / 2, span.to + length / 2)} />
      </Space.Compact>
    </Space>
  );
}
