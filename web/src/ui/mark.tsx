/** The mark of Quanlian: the character for "right" held in a link of a chain. */
import { useId } from 'react'
import { useWords } from './language.tsx'
import { words } from './words.ts'

/** The whole mark with its neighbours in the chain; `name` adds the word beside it. */
export function Mark({ name = true }: { name?: boolean }) {
  const t = useWords(words)
  return (
    <span className="q-mark">
      <Links />
      {name ? (
        <span className="q-mark-name">
          <b>{t('name')}</b>
          <span>{t('nameOther')}</span>
        </span>
      ) : (
        <span className="q-hidden">{t('name')}</span>
      )}
    </span>
  )
}

/** The neighbours pass over the ring above and under it below, as links do: the masks cut the ring and the neighbours. */
function Links() {
  const id = useId()
  return (
    <svg viewBox="0 0 62 36" width="62" height="36" aria-hidden="true" fill="none" stroke="currentColor">
      <mask id={`${id}r`} maskUnits="userSpaceOnUse" x="0" y="0" width="62" height="36">
        <rect width="62" height="36" fill="#fff" stroke="none" />
        <path d={neighbours} stroke="#000" strokeWidth="5.4" clipPath={`url(#${id}t)`} />
      </mask>
      <mask id={`${id}n`} maskUnits="userSpaceOnUse" x="0" y="0" width="62" height="36">
        <rect width="62" height="36" fill="#fff" stroke="none" />
        <rect {...ring} stroke="#000" strokeWidth="5.4" clipPath={`url(#${id}b)`} />
      </mask>
      <clipPath id={`${id}t`}>
        <rect width="62" height="18" />
      </clipPath>
      <clipPath id={`${id}b`}>
        <rect y="18" width="62" height="18" />
      </clipPath>
      <rect {...ring} strokeWidth="2.6" mask={`url(#${id}r)`} />
      <path d={neighbours} strokeWidth="2.2" opacity=".5" strokeLinecap="round" mask={`url(#${id}n)`} />
      <path
        d={glyph}
        transform="translate(22.2 9.2) scale(.88)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

const ring = { x: 12, y: 2, width: 38, height: 32, rx: 11 }
const neighbours = 'M1 13H13.6a5 5 0 0 1 0 10H1M61 13H48.4a5 5 0 0 0 0 10H61'
const glyph =
  'M1 6H9M5.2 1V19M5.2 6.6C4.5 9.6 3 12.2 .8 14.2M5.9 8.6 8.6 11.4M10.4 3.8H18.2C17.2 10.4 13.8 15.8 9.4 18.8M11 7.4C12.6 12.2 15.4 16.2 19.4 18.8'
