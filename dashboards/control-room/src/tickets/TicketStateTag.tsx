import {
  CarOutlined, CheckCircleOutlined, CheckSquareOutlined, CloseCircleOutlined, ExclamationCircleOutlined, PauseCircleOutlined, SendOutlined, StopOutlined, ToolOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { TicketState } from '../api/types';
import { Mark, type MarkTone } from '../shared/Mark';
import { ticketStateWords } from '../shared/words';
import { useTexts } from '../texts/useTexts';

const looks: Readonly<Record<TicketState, { icon: ReactNode; tone: MarkTone }>> = {
  raised: { icon: <ExclamationCircleOutlined />, tone: 'bad' },
  dispatched: { icon: <SendOutlined />, tone: 'warn' },
  accepted: { icon: <CarOutlined />, tone: 'busy' },
  onSite: { icon: <ToolOutlined />, tone: 'busy' },
  onHold: { icon: <PauseCircleOutlined />, tone: 'plain' },
  repaired: { icon: <CheckCircleOutlined />, tone: 'good' },
  verified: { icon: <CheckSquareOutlined />, tone: 'good' },
  closed: { icon: <StopOutlined />, tone: 'plain' },
  cancelled: { icon: <CloseCircleOutlined />, tone: 'plain' },
};

/** A ticket's state, by icon and word. */
export function TicketStateTag({ state }: { state: TicketState }) {
  const words = useTexts(ticketStateWords);
  const { icon, tone } = looks[state];
  return (
    <Mark icon={icon} tone={tone} data-state={state}>
      {words[state]}
    </Mark>
  );
}
