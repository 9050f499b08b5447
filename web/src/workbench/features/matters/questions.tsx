/** Questions of law that the facts of a matter answer. They inform: nothing on this page turns on them. */
import { Answer, type Matter, type MatterQuestion } from '@quanlian/contract'
import { useLabel, useWords } from '../../../ui/language.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Section } from '../../ui/page.tsx'
import { Reasons } from './reasons.tsx'
import { questionWords } from './side-words.ts'
import { Threshold } from './threshold.tsx'
import { thresholdIn } from './threshold-result.ts'

export function Questions({ matter: { questions } }: { matter: Matter }) {
  const label = useLabel()
  return questions.map((question) => (
    <Section key={question.id} title={label(question.title)}>
      <Answered question={question} />
    </Section>
  ))
}

function Answered({ question }: { question: MatterQuestion }) {
  const t = useWords(questionWords)
  const label = useLabel()
  const answer = Answer.safeParse(question.answer).data
  const result = thresholdIn(answer?.result)
  const before = thresholdIn(Answer.safeParse(question.before?.answer).data?.result)
  return (
    <div className="m-question">
      <p className="w-soft">{t('asOf', { on: question.on })}</p>
      {question.refused && (
        <>
          <Tag tone="plain">{t('refused')}</Tag>
          <p>{label(question.refused)}</p>
        </>
      )}
      {result && (
        <Threshold
          result={result}
          before={before && question.before ? { result: before, seq: question.before.seq } : undefined}
        />
      )}
      {answer && <Reasons answer={answer} />}
      <p className="m-informs">{t('informs')}</p>
    </div>
  )
}
