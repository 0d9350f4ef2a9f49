import { useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { Ticket } from '../../api/types';
import { ProblemNote } from '../../shared/ProblemNote';
import { useNow } from '../../shared/useNow';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';
import { TelemetryStrips } from './TelemetryStrips';
import { telemetryWindow } from './telemetryWindow';

const texts = defineTexts({
  zh: { points: '测点', none: '没有与此工单相关的测点', trends: '在趋势页打开', empty: '这段时间没有数据' },
  en: { points: 'Points', none: 'No point belongs to this ticket', trends: 'Open in trends', empty: 'No data in this time' },
});

const shownAtFirst = 4;

/** What the points of the alarm and its asset did around the event. */
export function TelemetryPart({ ticket }: { ticket: Ticket }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const now = useNow();
  const { from, to } = telemetryWindow(ticket, now);
  const own = [...new Set(ticket.alarms.map((alarm) => alarm.point))];
  const { asset, site } = ticket;
  const ofAsset = useQuery({
    queryKey: ['points', 'of-asset', site, asset],
    queryFn: () => answer(api.GET('/api/v1/points', { params: { query: { site, asset: asset ?? undefined, size: 100 } } })),
    enabled: asset !== null,
    staleTime: 300_000,
  });
  const points = ofAsset.data?.items ?? [];
  // An alarm that is derived from several points has none of its own: then those of its asset show what happened.
  const ownFirst = [...points.filter((point) => own.includes(point.id)), ...points.filter((point) => !own.includes(point.id))].map((point) => point.id);
  const known = asset === null ? own : ownFirst;
  const [chosen, setChosen] = useState<readonly string[]>();
  const shown = chosen ?? known.slice(0, shownAtFirst);
  const series = useQueries({
    queries: shown.map((point) => ({
      queryKey: ['telemetry', point, from, to],
      queryFn: () => answer(api.GET('/api/v1/telemetry', { params: { query: { point, from, to } } })),
      placeholderData: <T,>(previous: T | undefined): T | undefined => previous,
    })),
  });
  const nameOf = (id: string): string => localText(points.find((point) => point.id === id)?.names, language, id);
  if (!ofAsset.isPending && known.length === 0) {
    return <p className="soft">{t.none}</p>;
  }

  const strips = shown.flatMap((point, index) => {
    const data = series[index]?.data;
    const unit = points.find((each) => each.id === point)?.unit;
    return data === undefined ? [] : [{ id: point, name: unit == null ? nameOf(point) : `${nameOf(point)} (${unit})`, samples: data.samples, every: data.every, flag: points.find((each) => each.id === point)?.dataType === 'Boolean' }];
  });
  return (
    <>
      <div className="upload">
        <Select mode="multiple" maxCount={6} aria-label={t.points} placeholder={t.points} value={[...shown]} onChange={setChosen} options={known.map((id) => ({ value: id, label: nameOf(id) }))} style={{ minWidth: 360, flex: 1 }} />
        <Link to={`/trends?${new URLSearchParams([...shown.map((point) => ['point', point]), ['from', from], ['to', to]]).toString()}`}>{t.trends}</Link>
      </div>
      <ProblemNote problem={series.find((each) => each.error !== null)?.error ?? ofAsset.error} />
      {strips.length > 0 && (strips.every((strip) => strip.samples.length === 0) ? <p className="soft">{t.empty}</p> : <TelemetryStrips strips={strips} from={from} to={to} ticket={ticket} />)}
    </>
  );
}
