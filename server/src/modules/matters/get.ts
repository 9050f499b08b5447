import type { AvailableAction, Matter } from '@quanlian/contract'
import { available, latestOf, saying, timeline } from '@quanlian/procedure'
import type { Context, Input, Output } from '../../kernel/module.ts'
import { engineActor } from './actor.ts'
import { draftsOf, type KeptDraft } from './drafts.ts'
import { type FieldSchema, fieldsOf } from './fields.ts'
import { linksOf } from './links.ts'
import { type LoadedMatter, loadMatter, participantsSeen } from './load.ts'
import { type Names, namesIn } from './names.ts'
import { papersSeen } from './paper-store.ts'
import { mayAdopt, mayAssign } from './policy.ts'
import { clocksSeen } from './present-clock.ts'
import { asJsonSchema, presentEntry } from './present-entry.ts'
import { questionsSeen } from './questions.ts'
import { ruleRefs } from './rule-ref.ts'
import { tellingStates } from './seen.ts'
import { bodiesBy, peopleBy } from './store.ts'

/** The page of a matter: what the acting body sees of it, and what the acting person can do now. */
export async function get(context: Context, { id }: Input<'matters', 'get'>): Promise<Output<'matters', 'get'>> {
  const { db, actor, now } = context
  const matter = await loadMatter(context, id)
  const { definition, entries, viewer, procedure, known, own, state } = matter
  const seen = timeline(entries, viewer)
  const bodies = participantsSeen(matter)
  const assignee = own.assigneeId
  const [names, others, people, papers, drafts, links] = await Promise.all([
    namesIn(db, procedure, seen),
    bodiesBy(
      db,
      bodies.map(({ body }) => body),
    ),
    peopleBy(db, assignee === null ? [] : [assignee]),
    papersSeen(db, id),
    draftsOf(db, id),
    linksOf(context, matter),
  ])
  const by = engineActor(actor)
  return {
    id,
    number: matter.number,
    title: own.title,
    procedure: {
      id: procedure.id,
      title: definition.title,
      version: definition.version,
      newest: latestOf(procedure).version,
    },
    seats: [...viewer.seats],
    seq: state.seq,
    ended: known.ended,
    openedAt: matter.openedAt.toISOString(),
    states: statesSeen(matter),
    actions: actionsOffered(matter, by, now.toISOString(), drafts),
    timeline: seen.map((entry) => presentEntry(matter, entry, { names, papers, by })),
    participants: participantsOf(matter, bodies, others),
    clocks: clocksSeen(matter, now.toISOString()),
    questions: questionsSeen(matter),
    links,
    assignee: assignee === null ? null : { id: assignee, name: people.get(assignee) ?? '' },
    may: [
      ...(mayAssign(actor) ? (['assign'] as const) : []),
      'note',
      ...(bodies.length > 1 ? (['message'] as const) : []),
      ...(['link', 'archive'] as const),
      ...(mayAdopt(actor, definition, viewer.seats) && definition.version < latestOf(procedure).version
        ? (['adopt'] as const)
        : []),
    ],
  }
}

function statesSeen({ definition, known }: LoadedMatter): Matter['states'] {
  const telling = new Set(tellingStates(definition, known))
  return Object.entries(definition.lines).flatMap(([line, states]) => {
    const id = known.lines[line] ?? ''
    const state = states[id]
    if (!state || !telling.has(id)) return []
    return [{ id, title: state.title, line, end: state.end ?? false, rest: state.rest ?? false }]
  })
}

function participantsOf(
  { definition, viewer, leadBody }: LoadedMatter,
  bodies: ReturnType<typeof participantsSeen>,
  names: Names['bodies'],
): Matter['participants'] {
  return bodies.flatMap(({ body, seats, since }) => {
    const found = names.get(body)
    if (!found) return []
    const { id, name, nameEn, kind } = found
    return seats.map((seat) => ({
      body: { id, name, nameEn, kind },
      ...{ seat, seatTitle: definition.seats[seat]?.title ?? definition.title, since },
      ...{ lead: seat === definition.lead && body === leadBody, own: body === viewer.body },
    }))
  })
}

function actionsOffered(
  { definition, state, statutes, law }: LoadedMatter,
  by: ReturnType<typeof engineActor>,
  at: string,
  drafts: readonly KeptDraft[],
): AvailableAction[] {
  return available(definition, state, by, statutes, at).map(({ action, title, form, grounds, documents, joins }) => {
    const draft = drafts.find((one) => one.action === action)
    const fields = fieldsOf(definition.actions[action])
    return {
      ...{ action, title, form: form && asJsonSchema(form) },
      rules: ruleRefs(law, [...new Set([...grounds, ...fields.flatMap(([, schema]) => rulesIn(schema))])]),
      grounds: grounds.filter((ground) => ground.startsWith('house:')).map(saying),
      ...{ papers: [...documents], joins: [...joins] },
      draft: draft ? { id: draft.id, form: draft.form, at: draft.at.toISOString() } : null,
    }
  })
}

function rulesIn({ rule }: FieldSchema): string[] {
  return typeof rule === 'string' ? [rule] : []
}
