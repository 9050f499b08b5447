/** The files of an import: what they are, how far each is, and the digest that identifies them. */
import type { Import } from '@quanlian/contract'
import { bytes } from '../../../ui/format.ts'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { formats } from '../../../ui/right/words.ts'
import { Tag, type Tone } from '../../../ui/tag.tsx'
import { importWords } from './words.ts'

type FileState = Import['files'][number]['state']

export function Files({ files }: { files: Import['files'] }) {
  const t = useWords(importWords)
  const label = useLabel()
  return (
    <ul className="w-rows w-files">
      {files.map((file) => (
        <li key={file.sha256 + file.name}>
          <div>
            <b>{file.name}</b>
            <p className="w-soft">
              {file.format ? label(formats[file.format]) : t('unknownFormat')}
              {' · '}
              {bytes(file.size)}
            </p>
            <p className="w-digest" title={t('fileDigest')}>
              {file.sha256}
            </p>
          </div>
          <Tag tone={tones[file.state]}>{t(file.state)}</Tag>
        </li>
      ))}
    </ul>
  )
}

const tones: Record<FileState, Tone> = { waiting: 'plain', reading: 'going', done: 'done', refused: 'late' }
