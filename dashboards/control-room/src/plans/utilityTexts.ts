import type { Schema } from '../api/types';
import { defineTexts } from '../texts/useTexts';

export const utilityTexts = defineTexts({
  zh: { kind: '类别', kinds: { power: '供电', water: '供水', gas: '燃气', heat: '供热' } },
  en: { kind: 'Supply', kinds: { power: 'Power', water: 'Water', gas: 'Gas', heat: 'Heat' } },
});

export const utilityKinds: readonly Schema<'UtilityKind'>[] = ['power', 'water', 'gas', 'heat'];
