/** What the single keys do, and the switch that turns them off. */
import { useState } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../ui/language.tsx'
import type { Keys } from './use-keys.ts'
import { words } from './words.ts'

export function KeyboardHelp({ keys }: { keys: Keys }) {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const rows = [
    ['j', t('keyDown')],
    ['k', t('keyUp')],
    ['x', t('keySelect')],
    [t('keyEnter'), t('keyOpen')],
    ['/', t('keyFocus')],
  ] as const
  return (
    <span className="p-keys">
      <IconButton icon="keyboard" label={t('keys')} onClick={() => setOpen(true)} />
      <Dialog open={open} title={t('keys')} onClose={() => setOpen(false)}>
        <dl className="p-key-list">
          {rows.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="p-check-line">
          <input
            type="checkbox"
            className="q-check"
            checked={keys.on}
            onChange={(event) => keys.setOn(event.target.checked)}
          />
          {t('keysOn')}
        </label>
      </Dialog>
    </span>
  )
}
