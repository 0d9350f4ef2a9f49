import type { Schema } from '../api/types';
import { defineTexts } from '../texts/useTexts';

type ResourceWords = Readonly<Record<Schema<'ResourceState'>, string>>;

/** The words of an incident that several of its parts show. */
export const incidentTexts = defineTexts<{ open: string; closed: string; resource: ResourceWords; trail: Readonly<Record<string, string>> }>({
  zh: {
    open: '进行中', closed: '已结束',
    resource: { requested: '已申请', onTheWay: '途中', onSite: '已到场', released: '已撤离' },
    trail: {
      Opened: '事件启动', CommanderNamed: '指定指挥', ResourceRequested: '申请资源', ResourceMoved: '资源状态', StepDone: '步骤完成', StepUndone: '步骤撤销', Noted: '备注', TicketJoined: '工单并入', TicketEnded: '工单结束', Closed: '事件结束', CrewSent: '派出班组',
    },
  },
  en: {
    open: 'Open', closed: 'Closed',
    resource: { requested: 'Requested', onTheWay: 'On the way', onSite: 'On site', released: 'Released' },
    trail: {
      Opened: 'Opened', CommanderNamed: 'Commander named', ResourceRequested: 'Resource requested', ResourceMoved: 'Resource moved', StepDone: 'Step done', StepUndone: 'Step taken back', Noted: 'Note', TicketJoined: 'Ticket joined', TicketEnded: 'Ticket ended',
      Closed: 'Closed', CrewSent: 'Crew sent',
    },
  },
});
