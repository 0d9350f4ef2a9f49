import { useState } from 'react';
import type { Ticket, TicketDetail } from '../../api/types';
import { useMe } from '../../session/SessionProvider';
import { useTexts } from '../../texts/useTexts';
import { nextStep, otherSteps, type OtherStep, type Step } from '../expected';
import { phoneTexts } from '../phoneTexts';
import { Sheet } from '../Sheet';
import { FinishSheet } from './FinishSheet';
import { HoldSheet } from './HoldSheet';
import { PartSheet } from './PartSheet';
import { PhotoSheet } from './PhotoSheet';
import { SignatureSheet } from './SignatureSheet';
import { TextSheet } from './TextSheet';
import { TrappedSheet } from './TrappedSheet';
import { useSteps } from './useSteps';

/** At the thumb: the next step as one large button, everything else behind "more". */
export function StepBar({ detail, ticket, departed }: { detail: TicketDetail; ticket: Ticket; departed: boolean }) {
  const t = useTexts(phoneTexts);
  const me = useMe();
  const steps = useSteps(detail);
  const [open, setOpen] = useState<'more' | Step | OtherStep>();
  const close = (): void => setOpen(undefined);
  const mine = ticket.assignee?.id === me.id;
  // Whoever was called besides may take it, too: the service says so.
  const next = mine || detail.allowed.includes('accept') || !ticket.assignee ? nextStep(ticket, departed) : undefined;
  const others = mine ? otherSteps(ticket, departed) : (['note'] as const);
  const go = (step: Step | OtherStep): void => {
    switch (step) {
      case 'accept':
      case 'resume':
        void steps.command(step, {});
        close();
        break;
      case 'depart':
      case 'arrive':
        void steps[step]();
        close();
        break;
      default:
        setOpen(step);
    }
  };
  return (
    <>
      <div className="phone-next-bar">
        {next === undefined ? (
          <p>{ticket.open ? (ticket.state === 'repaired' || ticket.state === 'verified' ? t.waitsAcceptance : '') : t.over2}</p>
        ) : (
          <button type="button" className="phone-next" disabled={steps.busy} onClick={() => go(next)} data-step={next}>
            {steps.busy ? t.locating : t[next]}
          </button>
        )}
        <button type="button" className="phone-more" onClick={() => setOpen('more')}>
          {t.more}
        </button>
      </div>
      {open === 'more' && (
        <Sheet title={t.more} onClose={close}>
          <div className="phone-grid">
            {others.map((step) => (
              <button type="button" key={step} className="phone-wide" onClick={() => go(step)} data-step={step}>
                {t[step]}
              </button>
            ))}
          </div>
        </Sheet>
      )}
      {open === 'decline' && <TextSheet title={t.decline} label={t.whyDecline} longest={500} onClose={close} save={(why) => steps.command('decline', { why })} />}
      {open === 'note' && <TextSheet title={t.note} label={t.noteText} longest={4000} onClose={close} save={(text) => steps.command('notes', { text })} />}
      {open === 'hold' && <HoldSheet steps={steps} onClose={close} />}
      {(open === 'photo' || open === 'video') && <PhotoSheet detail={detail} steps={steps} kind={open} onClose={close} />}
      {open === 'part' && <PartSheet ticket={ticket} steps={steps} onClose={close} />}
      {open === 'signature' && <SignatureSheet steps={steps} onClose={close} />}
      {open === 'trapped' && <TrappedSheet steps={steps} onClose={close} />}
      {open === 'finish' && <FinishSheet detail={detail} steps={steps} onClose={close} />}
    </>
  );
}
