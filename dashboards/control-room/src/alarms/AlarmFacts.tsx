import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Alarm, Schema } from '../api/types';
import { useFormats } from '../shared/formats';
import { serverNow } from '../shared/serverClock';
import { useEstate } from '../shared/useEstate';
import { faultClassWords, qualityWords, ticketStateWords, tradeWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import { alarmTexts } from './alarmTexts';
import { trendLink } from './trendLink';

/** Everything that is known of an alarm; what does not apply is left out. */
export function AlarmFacts({ alarm, tickets }: { alarm: Alarm; tickets: readonly Schema<'AlarmTicketView'>[] }) {
  const t = useTexts(alarmTexts);
  const trades = useTexts(tradeWords);
  const classes = useTexts(faultClassWords);
  const qualities = useTexts(qualityWords);
  const ticketStates = useTexts(ticketStateWords);
  const names = useEstate();
  const formats = useFormats(names.zone(alarm.site));
  const at = (instant: string | null | undefined): string | undefined => (instant ? `${formats.date(instant)} ${formats.timeWithSeconds(instant)}` : undefined);
  const facts: [string, ReactNode][] = [
    [t.where, [names.site(alarm.site), alarm.area !== null && names.area(alarm.site, alarm.area), alarm.asset !== null && names.asset(alarm.site, alarm.asset)].filter(Boolean).join(' · ')],
    [t.trade, wordOf(trades, alarm.trade)],
    [t.since, at(alarm.activeAt)],
    [t.recorded, at(alarm.recordedAt)],
    [t.cleared, at(alarm.clearedAt)],
    [t.owner, alarm.acknowledgedBy !== null && alarm.acknowledgedAt !== null && t.ackBy(alarm.acknowledgedBy, at(alarm.acknowledgedAt) ?? '')],
    [t.ackUntil, at(alarm.acknowledgedUntil)],
    [t.annunciated, at(alarm.annunciatedAt)],
    [t.activations, alarm.activations],
    [t.chatterSince, at(alarm.chatteringSince)],
    [t.shelvedUntil, at(alarm.shelvedUntil)],
    [t.suppressedBy, alarm.suppressedBy && <Cause cause={alarm.suppressedBy} />],
    [t.outOfServiceFor, alarm.outOfServiceTicket && <Link to={`/tickets/${alarm.outOfServiceTicket}`}>{alarm.outOfServiceTicket}</Link>],
    [t.resetAsked, at(alarm.resetRequestedAt)],
    [t.nobodyTrapped, at(alarm.nobodyTrappedAt)],
    [t.quality, wordOf(qualities, alarm.quality)],
    [t.relatedTicket, tickets.length === 0 ? t.noTicket : tickets.map(({ number, state }) => <div key={number}><Link to={`/tickets/${number}`}>{number} · {ticketStates[state]}</Link></div>)],
    [t.point, <><code>{alarm.point}</code> <Link to={trendLink(alarm, serverNow())}>{t.trend}</Link></>],
    [t.condition, <code key="condition">{alarm.condition}</code>],
    [t.class, <span key="class" title={alarm.class}>{wordOf(classes, alarm.class)}</span>],
  ];
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, lg: 2 }}
      items={facts.filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '').map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}

/** `alarm/123` or `box/site/name`. */
function Cause({ cause }: { cause: string }) {
  const [kind, id] = cause.split('/');
  return kind === 'alarm' && id !== undefined ? <Link to={`/alarms/${id}`}>{cause}</Link> : <Link to="/boxes">{cause}</Link>;
}
