import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { TicketDetail } from '../../api/types';
import { useMay } from '../../session/SessionProvider';
import { Loaded } from '../../shared/Loaded';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { AssignmentList } from './AssignmentList';
import { CallList } from './CallList';
import { ContractorCalls } from './ContractorCalls';
import { Part } from './Part';
import { ProposalPart } from './ProposalPart';

const texts = defineTexts({
  zh: { proposal: '系统建议派给谁', assignments: '派单记录', noAssignments: '还没有派过单', calls: '呼叫与升级', firms: '外委单位' },
  en: { proposal: 'Whom the dispatch would send now', assignments: 'Assignments', noAssignments: 'It was not given to anybody yet', calls: 'Calls and escalation', firms: 'Outside firms' },
});

/** Who should have it and why, who had it, who was called. */
export function DispatchPart({ detail }: { detail: TicketDetail }) {
  const t = useTexts(texts);
  const { number, site } = detail.ticket;
  const mayAssign = useMay('tickets.assign') && detail.allowed.includes('assign');
  const dispatch = useQuery({ queryKey: ['tickets', number, 'dispatch'], queryFn: () => answer(api.GET('/api/v1/tickets/{number}/dispatch', { params: { path: { number } } })) });
  return (
    <>
      {detail.allowed.includes('assign') && (
        <Part title={t.proposal}>
          <ProposalPart ticket={detail.ticket} mayAssign={mayAssign} />
        </Part>
      )}
      <Loaded query={dispatch}>
        {(done) => (
          <>
            <Part title={t.assignments}>{done.assignments.length === 0 ? <p className="soft">{t.noAssignments}</p> : <AssignmentList assignments={done.assignments} site={site} />}</Part>
            <Part title={t.calls}>
              <CallList dispatch={done} site={site} />
            </Part>
            {done.contractors.length > 0 && (
              <Part title={t.firms}>
                <ContractorCalls ticket={detail.ticket} calls={done.contractors} />
              </Part>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
