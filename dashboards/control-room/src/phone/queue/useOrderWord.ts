import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import type { Order } from './entry';

/** What somebody pressed, in a word. */
export function useOrderWord(order: Order): string {
  const t = useTexts(phoneTexts);
  switch (order.kind) {
    case 'position':
      return t.depart;
    case 'file':
      return order.evidence === 'document' ? t.evidence : `${t[order.evidence]}${order.moment === null || order.evidence === 'signature' ? '' : ` · ${t.moment[order.moment]}`}`;
    case 'command':
      switch (order.command) {
        case 'confirm-nobody-trapped':
          return t.trapped;
        case 'parts':
          return `${t.part} ${order.body.model ?? ''}`;
        case 'notes':
          return `${t.note}: ${order.body.text ?? ''}`;
        case 'accept':
        case 'decline':
        case 'arrive':
        case 'hold':
        case 'resume':
        case 'finish':
          return t[order.command];
      }
  }
}
