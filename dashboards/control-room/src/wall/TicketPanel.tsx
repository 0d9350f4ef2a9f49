import { ClockCircleOutlined, ExclamationCircleFilled, PauseCircleOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useLive } from '../live/LiveProvider';
import { useFormats } from '../shared/formats';
import { ProblemNote } from '../shared/ProblemNote';
import { useEstate } from '../shared/useEstate';
import { useNow } from '../shared/useNow';
import { useRunningClocks } from '../shared/useRunningClocks';
import { clockKindWords } from '../shared/words';
import { levelColours, levelOf } from '../theme/levels';
import { useTexts } from '../texts/useTexts';
import { clocksByLevel, type ClockNow } from './openClocks';
import { wallTexts } from './wallTexts';

// Levels 1 and 2 show two tickets each, so that the panel keeps its height in any storm.
const room = 2;

/** Open tickets by level, with the clocks that are due next, running. */
export function TicketPanel() {
  const t = useTexts(wallTexts);
  const { tickets } = useLive();
  // The first page holds those due first, and more than a wall can show.
  const clocks = useRunningClocks(1);
  const now = useNow();
  return (
    <section className="panel tickets-panel" aria-label={t.tickets}>
      <h2>{t.tickets}</h2>
      <ProblemNote problem={clocks.error} retry={() => void clocks.refetch()} />
      {clocksByLevel(tickets, clocks.data ?? [], now, room).map(({ level, tickets: open, overdue, held, next }) => {
        const { fill, text } = levelColours[levelOf(level)];
        return (
          <div className="ticket-level" key={level} data-level={level} data-open={open}>
            <span className="ticket-level-sign" style={{ background: fill, color: text }}>
              {t.level(level)}
            </span>
            <Link className="ticket-count number" to={`/tickets?level=${level}`} aria-label={`${t.level(level)}: ${open}`}>
              {open}
            </Link>
            <div className="ticket-clocks">
              {next.slice(0, level <= 2 ? room : 1).map((one) => (
                <ClockLine key={one.clock.ticket} one={one} />
              ))}
            </div>
            <div className="ticket-sums">
              {overdue > 0 && (
                <span className="ticket-overdue">
                  <ExclamationCircleFilled aria-hidden /> {t.overdue(overdue)}
                </span>
              )}
              {held > 0 && (
                <span>
                  <PauseCircleOutlined aria-hidden /> {t.heldTickets(held)}
                </span>
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}

function ClockLine({ one: { clock, standing, leftMs } }: { one: ClockNow }) {
  const t = useTexts(wallTexts);
  const kinds = useTexts(clockKindWords);
  const names = useEstate();
  const formats = useFormats();
  const ticket = useLive().tickets.get(clock.ticket);
  const time = formats.duration(Math.abs(leftMs ?? 0));
  const words = standing === 'overdue' ? t.over(time) : standing === 'running' ? t.left(time) : standing === 'held' ? (leftMs === null ? t.heldOnly : t.heldLeft(time)) : t.notAgreed;
  return (
    <Link className="clock" data-standing={standing} to={`/tickets/${clock.ticket}`}>
      <span className="clock-place">{ticket === undefined ? clock.ticket : names.of(ticket)}</span>
      <span className="clock-time number" aria-live="off">
        {standing === 'overdue' ? <ExclamationCircleFilled aria-hidden /> : standing === 'held' ? <PauseCircleOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />} {kinds[clock.kind]} {words}
      </span>
    </Link>
  );
}
