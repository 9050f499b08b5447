/** The keys of the page: steps, note, moving through the timeline. */
import type { Matter } from '@quanlian/contract'
import { useWords } from '../../../ui/language.tsx'
import { KeysHelp } from '../../ui/keys-help.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { openActs } from './acts.tsx'
import { noteField } from './notes.tsx'
import type { Panel } from './use-panel.ts'
import { matterWords } from './words.ts'

export function Keys({ matter, panel }: { matter: Matter; panel: Panel }) {
  const t = useWords(matterWords)
  const entries = () => [...document.querySelectorAll<HTMLElement>('.m-entry')]
  const focus = (entry: HTMLElement | undefined) => {
    entry?.focus()
    entry?.scrollIntoView({ block: 'nearest' })
  }
  const move = (step: number) => (event: KeyboardEvent) => {
    const all = entries()
    const at = all.findIndex((entry) => entry.contains(document.activeElement))
    event.preventDefault()
    focus(all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)])
  }
  useShortcuts({
    a: () => dispatchEvent(new Event(openActs)),
    j: move(1),
    k: move(-1),
    g: () => focus(entries()[0]),
    n: (event) => {
      event.preventDefault()
      document.getElementById(noteField)?.focus()
    },
  })
  const mayNote = matter.may.includes('note') && !panel.open
  return (
    <KeysHelp
      keys={[
        ['a', t('keyActions')],
        ...(mayNote ? [['n', t('keyNote')] as const] : []),
        ['j / k', t('keyTimeline')],
        ['g', t('keyTop')],
      ]}
    />
  )
}
