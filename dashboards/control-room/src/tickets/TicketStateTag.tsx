import {
  CarOutlined, CheckCircleOutlined, CheckSquareOutlined, CloseCircleOutlined, ExclamationCircleOutlined, PauseCircleOutlined, SendOutlined, StopOutlined, ToolOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { TicketState } from '../api/types';
import { ticketStateWords } from '../shared/words';
import { useTexts } from '../texts/useTexts';

const looks: Readonly<Record<TicketState, { icon: ReactNode; color?: string }>> = {
  raised: { icon: <ExclamationCircleOutlined />, color: 'error' },
  dispatched: { icon: <SendOutlined />, color: 'warning' },
  accepted: { icon: <CarOutlined />, color: 'processing' },
  onSite: { icon: <ToolOutlined />, color: 'processing' },
  onHold: { icon: <PauseCircleOutlined /> },
  repaired: { icon: <CheckCircleOutlined />, color: 'success' },
  verified: { icon: <CheckSquareOutlined />, color: 'success' },
  closed: { icon: <StopOutlined /> },
  cancelled: { icon: <CloseCircleOutlined /> },
};

/** A ticket's state, by icon and word. */
export function TicketStateTag({ state }: { state: TicketState }) {
  const words = useTexts(ticketStateWords);
  const { icon, color } = looks[state];
  return (
    <Tag icon={icon} color={color} data-state={state}>
      {words[state]}
    </Tag>
  );
}
