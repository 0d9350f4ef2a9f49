import { theme } from 'antd';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens';

const readable = 4.5;

describe.each([
  ['light', theme.defaultAlgorithm],
  ['dark', theme.darkAlgorithm],
] as const)('the colours of the %s look', (scheme, algorithm) => {
  const made = theme.getDesignToken({ algorithm, ...tokens[scheme] });

  it.each([
    ['info', made.colorInfo, made.colorInfoBg],
    ['success', made.colorSuccess, made.colorSuccessBg],
    ['warning', made.colorWarning, made.colorWarningBg],
    ['error', made.colorError, made.colorErrorBg],
  ])('%s: a word can be read on the fill of its own colour, and on a panel', (_, word, fill) => {
    expect(contrast(word, fill)).toBeGreaterThanOrEqual(readable);
    expect(contrast(word, made.colorBgContainer)).toBeGreaterThanOrEqual(readable);
  });
});

/** The contrast ratio of WCAG 2.2 between two colours such as `#1559b7`. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
