/** Fetches a file at a press, and says so where it cannot. */
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { RequestError } from '../../ui/fetch.ts'
import { useWords } from '../../ui/language.tsx'
import { download } from '../download.ts'
import { words } from './words.ts'

interface Props {
  path: string
  /** Where the server gives none. */
  name: string
  /** What is read aloud where the words on the button are short. */
  label?: string
  icon?: boolean
  children: ReactNode
}

export function DownloadButton({ path, name, label, icon = false, children }: Props) {
  const t = useWords(words)
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const fetchIt = async () => {
    setBusy(true)
    setWhy(undefined)
    await download(path, name).catch((error: unknown) =>
      setWhy(error instanceof RequestError ? error.problem.title : t('offline')),
    )
    setBusy(false)
  }
  return (
    <>
      <Button icon={icon ? 'download' : undefined} aria-label={label} busy={busy} onClick={fetchIt}>
        {children}
      </Button>
      {why && <span role="alert">{t('notDownloaded', { why })}</span>}
    </>
  )
}
