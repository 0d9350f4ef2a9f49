import type { EChartsCoreOption } from 'echarts/core';
import type { Schema } from '../api/types';
import { levelColours } from '../theme/levels';

const levels = [1, 2, 3, 4, 5] as const;

const axis = (names: readonly string[]): object => ({ type: 'category', data: names, axisLabel: { hideOverlap: true } });
const frame = { grid: { left: 48, right: 16, top: 40, bottom: 28 }, legend: { top: 0 } };
const tooltip = { trigger: 'axis', renderMode: 'richText' };

/** What was raised in each step, by level, and what was closed. */
export function repairSeries(steps: readonly Schema<'RepairStep'>[], words: { levelOf: (level: number) => string; closed: string }): EChartsCoreOption {
  return {
    ...frame, tooltip, xAxis: axis(steps.map((step) => step.from)), yAxis: { type: 'value', minInterval: 1 },
    series: [
      ...levels.map((level) => ({ type: 'bar', stack: 'raised', name: words.levelOf(level), color: levelColours[level].fill, data: steps.map((step) => step.byLevel[level - 1] ?? 0) })),
      { type: 'line', name: words.closed, symbol: 'diamond', symbolSize: 8, lineStyle: { type: 'dashed' }, color: '#12b76a', data: steps.map((step) => step.closed) },
    ],
  };
}

/** Annunciations in each step, and the most within ten minutes of it. */
export function positionSeries(steps: readonly Schema<'PositionStep'>[], words: { perStep: string; most10: string }): EChartsCoreOption {
  return {
    ...frame, tooltip, xAxis: axis(steps.map((step) => step.from)), yAxis: { type: 'value', minInterval: 1 },
    series: [
      { type: 'bar', name: words.perStep, color: '#1d6fd1', data: steps.map((step) => step.annunciations) },
      { type: 'line', name: words.most10, symbol: 'diamond', symbolSize: 8, lineStyle: { type: 'dashed' }, color: '#dc6803', data: steps.map((step) => step.mostInTenMinutes) },
    ],
  };
}

/** How long each stage takes: the middle one, and within what nine of ten are. Minutes. */
export function stageBars(stages: readonly Schema<'StageTime'>[], words: { nameOf: (stage: Schema<'RepairStage'>) => string; median: string; p90: string; minutesOf: string }): EChartsCoreOption {
  const all = stages.filter((stage) => stage.level === null).reverse();
  const minutes = (seconds: number): number => Math.round(seconds / 6) / 10;
  return {
    ...frame, tooltip, grid: { left: 100, right: 40, top: 40, bottom: 44 },
    xAxis: { type: 'value', name: words.minutesOf, nameLocation: 'middle', nameGap: 26 }, yAxis: axis(all.map((stage) => words.nameOf(stage.stage))),
    series: [
      { type: 'bar', name: words.median, color: '#1d6fd1', data: all.map((stage) => minutes(stage.spread.median)) },
      { type: 'bar', name: words.p90, color: '#98a2b3', data: all.map((stage) => minutes(stage.spread.p90)) },
    ],
  };
}
