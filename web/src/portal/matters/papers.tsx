/** Papers of a matter, the latest first. One that is still being made is looked for again. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { useEffect, useRef } from 'react'
import { day } from '../../ui/format.ts'
import { useLabel, useWords } from '../../ui/language.tsx'
import { DownloadButton } from './download-button.tsx'
import { words } from './words.ts'

type Paper = MatterEntry['papers'][number]

export function Papers({ matter, again }: { matter: Pick<Matter, 'id' | 'timeline'>; again: () => void }) {
  const t = useWords(words)
  const papers = matter.timeline.flatMap((entry) => entry.papers.map((paper) => ({ paper, at: entry.at }))).reverse()
  useLookAgain(
    papers.some(({ paper }) => !paper.ready),
    again,
  )
  if (papers.length === 0) return null
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('papers')}</h2>
      <ul className="m-papers">
        {papers.map(({ paper, at }) => (
          <li key={paper.id}>
            <PaperLine matter={matter.id} paper={paper} at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PaperLine({ matter, paper, at }: { matter: string; paper: Paper; at: string }) {
  const t = useWords(words)
  const label = useLabel()
  const title = label(paper.title)
  const path = `/matters/${matter}/papers/${paper.id}`
  return (
    <>
      <span>
        <b>{title}</b>
        <small>{[paper.number, day(at), paper.replaced && t('paperReplaced')].filter(Boolean).join(' \u00b7 ')}</small>
      </span>
      {paper.ready ? (
        <span className="q-actions q-no-print">
          <DownloadButton path={path} name={`${title}.pdf`} label={t('paperPdf', { paper: title })}>
            {t('pdf')}
          </DownloadButton>
          <DownloadButton path={`${path}?format=docx`} name={`${title}.docx`} label={t('paperDocx', { paper: title })}>
            {t('docx')}
          </DownloadButton>
        </span>
      ) : (
        <span className="q-fine" role="status">
          {t('notReady')}
        </span>
      )}
    </>
  )
}

const tries = 10
const pause = 3000

/** Asks again a few times while something is under way: papers are made within seconds. */
function useLookAgain(under: boolean, again: () => void) {
  const left = useRef(tries)
  useEffect(() => {
    if (!under) return
    const timer = setInterval(() => {
      left.current -= 1
      if (left.current >= 0) again()
    }, pause)
    return () => clearInterval(timer)
  }, [under, again])
}
