/** Which source said which field, on demand; fields that more than one source speaks of are named first. */
import type { Right } from '@quanlian/contract'
import { Disclosure } from '../disclosure.tsx'
import { list, minute } from '../format.ts'
import { useLabel, useLanguage, useWords } from '../language.tsx'
import { dateWords, fields, formats, words } from './words.ts'

export function Provenance({ right }: { right: Right }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const name = useFieldName()
  const names = (paths: string[]) => list([...new Set(paths.map(name))], language)
  const paths = right.provenance.map((one) => one.path)
  const several = paths.filter((path, at) => paths.indexOf(path) !== at)
  return (
    <Disclosure label={t('provenanceOpen')}>
      {several.length > 0 && <p>{t('sourcesDiffer', { fields: names(several) })}</p>}
      <ol className="r-sources">
        {right.sources.map((source, at) => {
          const said = right.provenance.filter((one) => one.sourceId === source.id).map((one) => one.path)
          return (
            <li key={source.id}>
              <h3>{t('source', { n: at + 1 })}</h3>
              <SourceLine source={source} />
              <p>{said.length > 0 ? `${t('sourceFields')}${names(said)}` : t('sourceUnused')}</p>
            </li>
          )
        })}
      </ol>
    </Disclosure>
  )
}

function SourceLine({ source }: { source: Right['sources'][number] }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <p className="r-source-line">
      <span>{label(formats[source.format])}</span>
      {source.file && <span>{t('sourceFile', { file: source.file })}</span>}
      {source.line !== null && <span>{t('sourceLine', { line: source.line })}</span>}
      <time dateTime={source.at}>{minute(source.at)}</time>
      {source.body && <span>{t('sourceBody', { body: source.body })}</span>}
    </p>
  )
}

function useFieldName() {
  const label = useLabel()
  return (path: string) => {
    const parts = path.split('.')
    const last = parts.at(-1) ?? path
    if (parts[0] === 'dates' && last in dateWords) return label(dateWords[last as keyof typeof dateWords])
    return label(fields[last as keyof typeof fields] ?? fields[parts[0] as keyof typeof fields], label(fields.details))
  }
}
