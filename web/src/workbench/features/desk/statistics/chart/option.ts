/** Stacked bars as an option of ECharts: one look for every chart, readable in grey by patterns and edges. */
import type { EChartsCoreOption } from 'echarts/core'
import { count } from '../../../../../ui/format.ts'
import { fonts, type Palette } from '../../../../../ui/tokens.ts'

export interface Bars {
  /** Names of the parts of each bar, in their order. */
  parts: readonly { name: string; colour: string }[]
  /** One bar each, the first on top. */
  rows: readonly { name: string; values: readonly number[] }[]
}

/** Pixels that a chart of so many bars needs; where there is little room its names break and its legend takes two lines. */
export function heightOf({ rows }: Pick<Bars, 'rows'>, narrow: boolean): number {
  return narrow ? 112 + rows.length * 54 : 84 + rows.length * 36
}

/** @param colours the palette of the page @param narrow less room for names */
export function barsOption({ parts, rows }: Bars, colours: Palette, narrow: boolean): EChartsCoreOption {
  const text = { color: colours.ink, fontFamily: fonts.sans, fontSize: 13 }
  const totals = rows.map(({ values }) => values.reduce((all, one) => all + one, 0))
  return {
    animation: false,
    textStyle: text,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: decals(colours) } },
    grid: {
      left: 8,
      right: 56,
      top: narrow ? 72 : 44,
      bottom: 8,
      outerBounds: { left: 0, right: 0, top: 0, bottom: 0 },
    },
    legend: { top: 4, left: 0, itemWidth: 18, itemHeight: 12, textStyle: text, data: parts.map(({ name }) => name) },
    // Drawn, not written as HTML: the page's policy allows no inline styles.
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      renderMode: 'richText',
      backgroundColor: colours.surface,
      borderColor: colours['rule-strong'],
      textStyle: text,
    },
    xAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      axisLabel: { color: colours['ink-2'] },
      splitLine: { lineStyle: { color: colours.rule } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours['rule-strong'] } },
      axisLabel: { color: colours.ink, width: narrow ? 104 : 190, overflow: 'break', lineHeight: 16 },
    },
    series: [
      ...parts.map(({ name, colour }, at) => ({
        name,
        type: 'bar',
        stack: 'all',
        barMaxWidth: 20,
        data: rows.map(({ values }) => values[at] ?? 0),
        itemStyle: { color: colour, borderColor: colours['ink-2'], borderWidth: 1 },
        emphasis: { disabled: true },
      })),
      {
        type: 'bar',
        stack: 'all',
        silent: true,
        tooltip: { show: false },
        data: totals.map(() => 0),
        label: {
          show: true,
          position: 'right',
          color: colours.ink,
          formatter: ({ dataIndex }: { dataIndex: number }) => count(totals[dataIndex] ?? 0),
        },
      },
    ],
  }
}

/** Patterns in the order of the parts: plain, lines one way and the other, dots, squares, lines across. */
function decals(colours: Palette) {
  const color = colours.surface
  return [
    { symbol: 'none' },
    { color, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
    { color, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
    { color, symbol: 'circle', symbolSize: 0.6, dashArrayX: [[7, 7]], dashArrayY: [7] },
    { color, symbol: 'rect', symbolSize: 0.6, dashArrayX: [[6, 6]], dashArrayY: [6] },
    { color, dashArrayX: [1, 0], dashArrayY: [2, 6] },
  ]
}
