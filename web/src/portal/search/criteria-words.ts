/** How a criterion is said on screen: never by its code. */
import { kindLabels, schemeLabels, statusLabels } from '@quanlian/contract/words'
import { useLabel, useWords } from '../../ui/language.tsx'
import { useOffice } from '../../ui/offices/office.ts'
import { useRegion } from '../../ui/regions/region.ts'
import { niceClasses } from '../../ui/right/nice/words.ts'
import type { Several } from './criteria.ts'
import { words } from './words.ts'

export function useCriterionWord() {
  const t = useWords(words)
  const label = useLabel()
  const office = useOffice()
  const region = useRegion()
  const classWord = (value: string) => {
    const [scheme = '', ...rest] = value.split(':')
    const code = rest.join(':')
    const name = scheme === 'nice' ? label(niceClasses[code as keyof typeof niceClasses]) : ''
    return [label(schemeLabels[scheme as keyof typeof schemeLabels], t('class')), code, name].filter(Boolean).join(' ')
  }
  return (name: Several, value: string): string => {
    if (name === 'kind') return label(kindLabels[value as keyof typeof kindLabels], value)
    if (name === 'status') return label(statusLabels[value as keyof typeof statusLabels], value)
    if (name === 'office') return office(value)
    return name === 'region' ? region(value) : classWord(value)
  }
}
