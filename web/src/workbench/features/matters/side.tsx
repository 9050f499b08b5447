/** The column beside the timeline: periods, questions, who takes part, what is related, notes, messages. */
import type { Matter } from '@quanlian/contract'
import { Clocks } from './clocks.tsx'
import { Links } from './links.tsx'
import { Messages } from './messages.tsx'
import { Notes } from './notes.tsx'
import { Participants } from './participants.tsx'
import { Questions } from './questions.tsx'
import './side.css'

export function Side({ matter }: { matter: Matter }) {
  return (
    <div className="m-side">
      <Clocks matter={matter} />
      <Questions matter={matter} />
      <Participants matter={matter} />
      <Links matter={matter} />
      {matter.may.includes('note') && <Notes matter={matter} />}
      {matter.may.includes('message') && <Messages matter={matter} />}
    </div>
  )
}
