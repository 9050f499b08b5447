/**
 * The desk of people who handle matters: what waits and is late, deadlines and their calendar, who has what and who
 * stands in, notices, drafts, notes, messages, links. It reads what the matters say and adds what is the body's own.
 */
import type { Module } from '../../kernel/module.ts'
import { dropAbsence, listAbsences, putAbsence } from './absences.ts'
import { actOnMany } from './act-on-many.ts'
import { assign } from './assign.ts'
import { deadlines } from './deadlines.ts'
import { dropDraft, listDrafts, putDraft } from './drafts.ts'
import { dropFeed, feed, renewFeed } from './feed.ts'
import { home } from './home.ts'
import { addLink, dropLink } from './links.ts'
import { mailNotice, NoticeJob } from './mail-notice.ts'
import { markSeen } from './mark-seen.ts'
import { mattersOfRight } from './matters-of-right.ts'
import { listMessages, sendMessage } from './messages.ts'
import { movedClocks } from './moved-clocks.ts'
import { addNote, listNotes } from './notes.ts'
import { listNotices, readNotices } from './notices.ts'
import { listPeople } from './people.ts'
import { statistics } from './statistics.ts'

export { assign }

export const desk: Module = {
  handlers: {
    desk: {
      home,
      deadlines,
      renewFeed,
      dropFeed,
      feed,
      statistics,
      listPeople,
      assign,
      actOnMany,
      markSeen,
      listNotices,
      readNotices,
      listAbsences,
      putAbsence,
      dropAbsence,
      putDraft,
      listDrafts,
      dropDraft,
      listNotes,
      addNote,
      listMessages,
      sendMessage,
      addLink,
      dropLink,
      mattersOfRight,
      movedClocks,
    },
  },
  tasks: { 'desk.mail_notice': (kernel, payload) => mailNotice(kernel, NoticeJob.parse(payload)) },
}
