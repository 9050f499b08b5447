/** How the value of a search criterion is said on screen: never by its code. */
import { kindLabels, schemeLabels, statusLabels } from '@quanlian/contract/words'
import { useLabel } from '../language.tsx'
import { useOffice } from '../offices/office.ts'
import { useRegion } from '../regions/region.ts'
import { niceClasses } from './nice/words.ts'

/** Answers a function of a criterion's name and value; what people typed themselves comes back as it is. */
export function useCriterionWord() {
  const label = useLabel()
  const office = useOffice()
  const region = useRegion()
  const classWord = (value: string) => {
    const [scheme = '', ...rest] = value.split(':')
    const code = rest.join(':')
    const name = scheme === 'nice' ? label(niceClasses[code as keyof typeof niceClasses]) : ''
    return [label(schemeLabels[scheme as keyof typeof schemeLabels], scheme), code, name].filter(Boolean).join(' ')
  }
  const sayings: Record<string, (value: string) => string> = {
    kind: (value) => label(kindLabels[value as keyof typeof kindLabels], value),
    status: (value) => label(statusLabels[value as keyof typeof statusLabels], value),
    office,
    region,
    class: classWord,
  }
  return (name: string, value: string): string => sayings[name]?.(value) ?? value
}
