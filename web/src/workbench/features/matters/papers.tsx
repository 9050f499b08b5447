/** Papers that a step produced: both files, and on demand the digest by which a copy is checked. */
import { checkPath, type MatterEntry } from '@quanlian/contract'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { download } from '../../ui/download.ts'
import { useNotice } from '../../ui/notice.tsx'
import { timelineWords } from './timeline-words.ts'

type Paper = MatterEntry['papers'][number]

export function Papers({ papers, matter }: { papers: readonly Paper[]; matter: string }) {
  const t = useWords(timelineWords)
  return (
    <ul className="m-papers" aria-label={t('papers')}>
      {papers.map((paper) => (
        <PaperLine key={paper.id} paper={paper} matter={matter} />
      ))}
    </ul>
  )
}

function PaperLine({ paper, matter }: { paper: Paper; matter: string }) {
  const t = useWords(timelineWords)
  const label = useLabel()
  const notice = useNotice()
  const id = useId()
  const [shown, setShown] = useState(false)
  const names = { paper: label(paper.title), number: paper.number }
  const save = (format: 'pdf' | 'docx') =>
    void download(
      `/matters/${matter}/papers/${paper.id}`,
      { format },
      `${names.paper} ${names.number}.${format}`,
    ).catch(notice.failed)
  return (
    <li className="m-paper">
      <span className="m-paper-name">
        {names.paper} <span className="w-soft">{paper.number}</span>
      </span>
      {paper.replaced && <Tag tone="ended">{t('replaced')}</Tag>}
      {paper.ready ? (
        <span className="m-paper-files w-noprint">
          <Button size="small" aria-label={t('paperPdf', names)} onClick={() => save('pdf')}>
            PDF
          </Button>
          <Button size="small" aria-label={t('paperWord', names)} onClick={() => save('docx')}>
            {t('word')}
          </Button>
        </span>
      ) : (
        <Tag tone="plain">{t('making')}</Tag>
      )}
      <Button
        type="text"
        size="small"
        className="w-noprint"
        aria-expanded={shown}
        aria-controls={id}
        aria-label={t('digestOf', names)}
        onClick={() => setShown(!shown)}
      >
        {t('digest')}
      </Button>
      <span id={id} hidden={!shown} className="m-digest">
        <code>{paper.digest}</code>{' '}
        <a href={checkPath(paper.digest)} target="_blank" rel="noreferrer">
          {t('checkPaper')}
        </a>
      </span>
    </li>
  )
}
