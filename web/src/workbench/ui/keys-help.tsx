/** The keys of a page, shown with `?`. */
import { useState } from 'react'
import { useWords } from '../../ui/language.tsx'
import { Dialog } from './dialog.tsx'
import { keysWords } from './keys-words.ts'
import { useShortcuts, useShortcutsOn } from './shortcuts.ts'
import './keys-help.css'

/** A key or two, and what they do: `['j / k', t('move')]`. */
export type KeyLine = readonly [keys: string, does: string]

/** Listens for `?` and offers the same to a pointer. Nothing where the reader turned the keys off; a line for `/` replaces ours. */
export function KeysHelp({ keys }: { keys: readonly KeyLine[] }) {
  const t = useWords(keysWords)
  const [on] = useShortcutsOn()
  const [open, setOpen] = useState(false)
  useShortcuts({ '?': () => setOpen(true) })
  if (!on) return null
  const searches = keys.some(([key]) => key === '/') ? [] : [['/', t('search')] as const]
  return (
    <>
      <button type="button" className="w-keys-open w-noprint" onClick={() => setOpen(true)}>
        {t('open')} <kbd>{'?'}</kbd>
      </button>
      <Dialog title={t('title')} open={open} close={() => setOpen(false)}>
        <dl className="w-keys">
          {[...keys, ...searches, ['?', t('help')] as const].map(([key, does]) => (
            <div key={key}>
              <dt>
                {key.split(' / ').map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="w-soft">{t('off')}</p>
      </Dialog>
    </>
  )
}
