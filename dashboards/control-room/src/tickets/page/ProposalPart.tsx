import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema, Ticket } from '../../api/types';
import { Loaded } from '../../shared/Loaded';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';
import { useTicketCommand } from '../commands/useTicketCommand';
import { Candidate } from './Candidate';
import { OverrideForm } from './OverrideForm';

const texts = defineTexts({
  zh: { nobody: '目前没有可派的人员：原因见下。可改派外委单位或更正排班。', excluded: '不能派的人员及原因', assign: '派给此人', other: '改派他人或外委单位', here: '已派给此人' },
  en: { nobody: 'Nobody can be sent now: why is said below. Give it to a firm, or mend the roster.', excluded: 'Who cannot be sent, and why', assign: 'Assign', other: 'Assign somebody else or a firm', here: 'Has it now' },
});

/** The ranked candidates, each with a score that explains itself; the first is one click, anybody else needs a reason. */
export function ProposalPart({ ticket, mayAssign }: { ticket: Ticket; mayAssign: boolean }) {
  const t = useTexts(texts);
  const { number } = ticket;
  const [override, setOverride] = useState<{ personId?: number }>();
  const proposal = useQuery({ queryKey: ['tickets', number, 'proposal'], queryFn: () => answer(api.GET('/api/v1/tickets/{number}/proposal', { params: { path: { number } } })) });
  const assign = useTicketCommand(number, 'assign');
  const whyOf = useWhy();
  return (
    <Loaded query={proposal}>
      {({ ranked, excluded }) => (
        <>
          {ranked.length === 0 && <p>{t.nobody}</p>}
          <ol className="candidates">
            {ranked.map((candidate, index) => (
              <Candidate key={candidate.personId} candidate={candidate} place={index + 1}>
                {ticket.assignee?.id === candidate.personId ? (
                  <span className="soft">{t.here}</span>
                ) : (
                  mayAssign && (
                    <Button
                      type={index === 0 ? 'primary' : 'default'}
                      loading={assign.isPending}
                      onClick={() => (index === 0 ? assign.mutate({ version: ticket.version, personId: candidate.personId, contractorId: null, why: whyOf(candidate), override: false }) : setOverride({ personId: candidate.personId }))}
                    >
                      {t.assign}
                    </Button>
                  )
                )}
              </Candidate>
            ))}
          </ol>
          {mayAssign && override === undefined && (
            <p>
              <Button onClick={() => setOverride({})}>{t.other}</Button>
            </p>
          )}
          {override !== undefined && <OverrideForm key={override.personId ?? 'open'} ticket={ticket} personId={override.personId} proposed={ranked[0]?.personId} onClose={() => setOverride(undefined)} />}
          {excluded.length > 0 && <Excluded excluded={excluded} title={t.excluded} />}
        </>
      )}
    </Loaded>
  );
}

function Excluded({ excluded, title }: { excluded: readonly Schema<'CandidateView'>[]; title: string }) {
  const language = useLanguage();
  return (
    <details open={excluded.length <= 5}>
      <summary>{`${title} (${excluded.length})`}</summary>
      <ul className="plain-list">
        {excluded.map((candidate) => (
          <li key={candidate.personId}>
            {localText(candidate.name, language)} — <span className="soft">{localText(candidate.excluded, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const longestWhy = 500;

/** The proposal's explanation, for the trail. */
function useWhy(): (candidate: Schema<'CandidateView'>) => string {
  const language = useLanguage();
  return (candidate) => [Math.round(candidate.score), ...candidate.terms.map((term) => localText(term.words, language))].join('; ').slice(0, longestWhy);
}
