/** Files: sent as they are chosen, each with its progress; what arrived is named in the form by its digest. */
import { useEffect, useState } from 'react'
import { Button, IconButton } from '../../button.tsx'
import { Icon } from '../../icons.tsx'
import { useWords } from '../../language.tsx'
import { aria, type ControlProps } from '../control.ts'
import { filesIn } from '../schema.ts'
import type { StoredFile } from '../sources.ts'
import { words } from '../words.ts'
import { type Going, useSending } from './use-sending.ts'

export function FilesControl(props: ControlProps) {
  const { value, onChange, onBusy } = props
  const t = useWords(words)
  const { going, send, drop } = useSending(props)
  const [over, setOver] = useState(false)
  const stored = filesIn(value)
  const busy = going.some((one) => one.failed === undefined)
  useEffect(() => {
    onBusy(busy)
    return () => onBusy(false)
  }, [busy, onBusy])
  const remove = (sha256: string) => {
    const left = stored.filter((one) => one.sha256 !== sha256)
    onChange(left.length > 0 ? left : undefined)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a further way; the button inside is the one for all
    <div
      className={over ? 'f-files f-files-over' : 'f-files'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        for (const file of event.dataTransfer.files) send(file)
      }}
    >
      <div className="f-with">
        <input
          {...aria(props)}
          type="file"
          multiple
          className="q-hidden"
          onChange={(event) => {
            for (const file of event.target.files ?? []) send(file)
            event.target.value = ''
          }}
        />
        <label className="q-button q-button-plain" htmlFor={props.id}>
          {t('chooseFiles')}
        </label>
      </div>
      <p className="q-fine">{t('filesHelp')}</p>
      <Listed stored={stored} going={going} remove={remove} drop={drop} send={send} />
      <span className="q-hidden" role="status">
        {busy && t('stillSending')}
      </span>
    </div>
  )
}

interface ListedProps extends Pick<ReturnType<typeof useSending>, 'going' | 'drop' | 'send'> {
  stored: readonly StoredFile[]
  remove: (sha256: string) => void
}

/** What has arrived, and what is on its way. */
function Listed({ stored, going, remove, drop, send }: ListedProps) {
  const t = useWords(words)
  if (stored.length + going.length === 0) return null
  return (
    <ul>
      {stored.map(({ sha256, name }) => (
        <li key={sha256}>
          <Icon name="check" />
          <span>{name}</span>
          <IconButton icon="trash" label={t('remove', { name })} onClick={() => remove(sha256)} />
        </li>
      ))}
      {going.map((one) => (
        <OnItsWay key={one.key} going={one} onDrop={() => drop(one.key)} onAgain={() => send(one.file, one.key)} />
      ))}
    </ul>
  )
}

function OnItsWay({ going, onDrop, onAgain }: { going: Going; onDrop: () => void; onAgain: () => void }) {
  const t = useWords(words)
  const { file, percent, failed } = going
  const { name } = file
  if (failed !== undefined)
    return (
      <li role="alert">
        <Icon name="warning" />
        <span className="q-error">{t('sendFailed', { name, why: failed })}</span>
        <Button look="quiet" onClick={onAgain} aria-label={t('sendAgain', { name })}>
          {t('again')}
        </Button>
        <IconButton icon="close" label={t('remove', { name })} onClick={onDrop} />
      </li>
    )
  return (
    <li>
      <span>{t('sending', { name, percent })}</span>
      <progress value={percent} max={100} aria-label={name} />
      <IconButton icon="close" label={t('stop', { name })} onClick={onDrop} />
    </li>
  )
}
