/** The name of a record's field, by the kind it stands in: a mark is registered, a patent granted. */
import type { RightKind } from '@quanlian/office-formats/record'
import { useLabel } from '../../../ui/language.tsx'
import { dateWords, fields, kindWords } from '../../../ui/right/words.ts'
import { partWords } from './record-words.ts'

type Family = 'numbers' | 'dates' | 'details'

export function useFieldWord() {
  const label = useLabel()
  return (kind: RightKind, family: Family, name: string) => {
    const special = family === 'numbers' ? `${kind}.number.${name}` : `${kind}.${name}`
    const own = family === 'details' ? undefined : kindWords[special as keyof typeof kindWords]
    const date = family === 'dates' ? dateWords[name as keyof typeof dateWords] : undefined
    const kindCode = name === 'publicationKind' ? partWords.publicationKind : undefined
    return label(own ?? date ?? kindCode ?? fields[name as keyof typeof fields], name)
  }
}
