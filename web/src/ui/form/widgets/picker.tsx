/** A box that finds things by name and takes one: the ARIA combobox with a list, safe for Chinese input methods. */
import { useEffect, useId } from 'react'
import { useLabel, useWords } from '../../language.tsx'
import { useRegion } from '../../regions/region.ts'
import type { Option } from '../sources.ts'
import { words } from '../words.ts'
import { usePicker } from './use-picker.ts'

interface Props {
  /** Attributes of the box: id and what describes it. */
  attributes: Record<string, string | boolean | undefined>
  label: string
  placeholder: string
  /** What to say, and to try, when nothing is found. */
  none: string
  /** What stands in the box while nobody types: the name of what was chosen. */
  shown?: string
  find: (q: string) => Promise<readonly Option[]>
  onChoose: (option: Option) => void
  onClear?: () => void
}

export function Picker({ attributes, label, placeholder, none, shown = '', ...wishes }: Props) {
  const t = useWords(words)
  const list = useId()
  const { typed, at, open, options, failed, waiting, close, choose, type, keys, show } = usePicker(wishes)
  const says = failed ? t('searchFailed') : waiting ? t('searching') : options.length === 0 ? none : ''
  return (
    <div className="f-picker">
      <input
        {...attributes}
        type="text"
        role="combobox"
        className="q-input"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && options[at] ? `${list}-${at}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={typed ?? shown}
        onChange={(event) => type(event.target.value)}
        onClick={show}
        onKeyDown={keys}
        onBlur={close}
      />
      <Found {...{ list, label, open, at, says, choose, options }} />
      <span className="q-hidden" role="status">
        {open && (says || t('found', { n: options.length }))}
      </span>
    </div>
  )
}

interface FoundProps {
  list: string
  label: string
  open: boolean
  at: number
  says: string
  options: readonly Option[]
  choose: (option: Option) => void
}

function Found({ list, label, open, at, says, options, choose }: FoundProps) {
  const t = useWords(words)
  const word = useLabel()
  const region = useRegion()
  useEffect(() => {
    if (open && options[at]) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, list, at, options])
  const about = ({ because = [], note, kind, region: place, since }: Option) =>
    [...because.map((one) => word(one)), note, word(kind), place && region(place), since && t('since', { day: since })]
      .filter(Boolean)
      .join(' \u00b7 ')
  return (
    <div className="f-found" hidden={!open}>
      <div id={list} role="listbox" aria-label={label}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys and focus stay in the combobox
          <div
            key={option.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span>{option.name}</span>
            <small>{about(option)}</small>
          </div>
        ))}
      </div>
      {says && <p className="q-fine">{says}</p>}
    </div>
  )
}
