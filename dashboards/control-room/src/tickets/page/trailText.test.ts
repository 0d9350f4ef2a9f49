import { describe, expect, it } from 'vitest';
import { detailOf, halfOf } from './trailText';

describe('a line in both languages', () => {
  it('finds the halves of several reasons', () => {
    const text = 'skill 5 of 5; close by / 技能 5/5；就近; the firm is called / 呼叫维保单位';
    expect(halfOf(text, 'en')).toBe('skill 5 of 5; close by; the firm is called');
    expect(halfOf(text, 'zh')).toBe('技能 5/5；就近; 呼叫维保单位');
    expect(halfOf('甲 / a; b; 乙 / c', 'zh')).toBe('甲; 乙');
  });

  it('is shown in the reader’s', () => {
    expect(halfOf('nobody has accepted / 无人接单', 'en')).toBe('nobody has accepted');
    expect(halfOf('nobody has accepted / 无人接单', 'zh')).toBe('无人接单');
    expect(halfOf('无人接单 / nobody has accepted', 'zh')).toBe('无人接单');
  });

  it.each(['Door motor ordered', '已出发', 'pump 1 / pump 2', '甲 / 乙', 'a / b / 丙'])('is shown whole when it is not: %s', (text) => {
    expect(halfOf(text, 'en')).toBe(text);
  });
});

describe('a line’s detail', () => {
  it('is an object whatever was written', () => {
    expect(detailOf('{"why":"FoundActive"}')).toEqual({ why: 'FoundActive' });
    expect(detailOf(null)).toEqual({});
    expect(detailOf('[1]')).toEqual({});
    expect(detailOf('not JSON')).toEqual({ text: 'not JSON' });
  });
});
