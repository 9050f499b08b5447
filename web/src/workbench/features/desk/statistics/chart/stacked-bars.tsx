/** Stacked bars on a canvas that follows the page's width, colours and language; on paper always in light colours. */
import { useEffect, useRef } from 'react'
import { useDark } from '../../../../../ui/theme.tsx'
import { dark, light, type Palette } from '../../../../../ui/tokens.ts'
import { useMedia } from '../../../../ui/media.ts'
import { init } from './echarts.ts'
import { type Bars, barsOption, heightOf } from './option.ts'

interface StackedBarsProps {
  /** What those hear who do not see it. */
  label: string
  bars: (colours: Palette) => Bars
}

export function StackedBars({ label, bars }: StackedBarsProps) {
  const box = useRef<HTMLDivElement>(null)
  const onPaper = useMedia('print')
  const narrow = useMedia('(max-width: 640px)')
  const colours = useDark() && !onPaper ? dark : light
  const drawn = bars(colours)
  const height = heightOf(drawn, narrow)
  const chart = useRef<ReturnType<typeof init>>(undefined)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const made = init(element)
    chart.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      made.dispose()
    }
  }, [])
  const asked = JSON.stringify(drawn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` holds all that the bars hold
  useEffect(() => {
    chart.current?.setOption(barsOption(drawn, colours, narrow), { notMerge: true })
  }, [asked, colours, narrow])
  return <div ref={box} role="img" aria-label={label} className="w-chart" style={{ height }} />
}
