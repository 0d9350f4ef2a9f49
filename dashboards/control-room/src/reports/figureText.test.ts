import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/types';
import { Formats } from '../shared/formats';
import { figureText, goalText } from './figureText';

const formats = new Formats('en', 'UTC');
const figure: Schema<'FigureView'> = { name: 'onTime', label: { zh: '按时率', en: 'On time' }, value: 0.935, unit: 'share', of: 22, side: 'atLeast', target: 1, limit: 0.9, verdict: 'warning' };

describe('a figure', () => {
  it('is said in its unit', () => {
    expect(figureText(figure, formats)).toBe('93.5%');
    expect(figureText({ ...figure, value: 3_725, unit: 'seconds' }, formats)).toBe('1 h 02 min');
    expect(figureText({ ...figure, value: 1_234.5, unit: 'count' }, formats)).toBe('1,234.5');
    expect(figureText({ ...figure, value: null }, formats)).toBeUndefined();
  });

  it('has its goal and limit beside it', () => {
    expect(goalText(figure, formats, 'limit')).toBe('≥ 100% (limit 90%)');
    expect(goalText({ ...figure, side: 'below', target: 0.05, limit: null }, formats, 'limit')).toBe('< 5%');
    expect(goalText({ ...figure, side: null, target: null }, formats, 'limit')).toBeUndefined();
  });
});
