/** The figure or mark first: a word mark drawn large as in a gazette, anything else by the name of its file. */
import type { Right } from '@quanlian/contract'
import { Icon } from '../icons.tsx'
import { useWords } from '../language.tsx'
import { words } from './words.ts'

/** Null when the right has neither word nor figure. */
export function Specimen({ right }: { right: Right }) {
  const t = useWords(words)
  const word = wordOf(right)
  const figures = right.details.figures ?? []
  if (!word && figures.length === 0 && right.kind !== 'mark') return null
  return (
    <figure className="r-specimen">
      {word ? <Word text={word} /> : <Placeholder name={figures[0]?.name} label={figures[0]?.label} />}
      {word && figures.length > 0 && <FileNote name={figures[0]!.name} />}
      {figures.length > 1 && <figcaption className="q-fine">{t('figuresMore', { n: figures.length - 1 })}</figcaption>}
    </figure>
  )
}

/** The small form beside a row of a list. */
export function RowSpecimen({ kind, title }: { kind: string; title: string }) {
  if (kind !== 'mark' && kind !== 'special_mark') return null
  return (
    <span className="r-row-specimen" aria-hidden="true">
      <span className={`r-row-word-${size(title)}`}>{title}</span>
    </span>
  )
}

function Word({ text }: { text: string }) {
  const t = useWords(words)
  return (
    <div className={`r-word r-word-${size(text)}`} role="img" aria-label={t('specimen', { text })}>
      {text}
    </div>
  )
}

function Placeholder({ name, label }: { name?: string; label?: string }) {
  const t = useWords(words)
  return (
    <div className="r-no-figure">
      <Icon name="image" size={40} />
      {label && <span>{label}</span>}
      <span className="q-fine">{name ?? t('noFigure')}</span>
    </div>
  )
}

function FileNote({ name }: { name: string }) {
  const t = useWords(words)
  return <figcaption className="q-fine">{t('figure', { name })}</figcaption>
}

function wordOf(right: Right) {
  if (right.kind !== 'mark' && right.kind !== 'special_mark') return undefined
  const { wordElement, feature } = right.details
  if (wordElement) return wordElement
  return feature === 'word' || (!feature && !right.details.figures?.length) ? right.title : undefined
}

/** How wide the word runs, counting a Chinese character as two letters. */
function size(text: string) {
  const width = [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1.1), 0)
  return width <= 8 ? 'large' : width <= 18 ? 'middle' : 'small'
}
