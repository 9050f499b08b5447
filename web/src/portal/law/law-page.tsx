/** The door to the law: questions people have, rules by word, and what changes next. */
import './law.css'
import { type FormEvent, useId } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Icon } from '../../ui/icons.tsx'
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { navigate } from '../router.ts'
import { useTitle } from '../title.tsx'
import { clockTool, type Group, groups, tools } from './tools/tools.ts'
import { toolWords } from './tools/words.ts'
import { words } from './words.ts'

export function LawPage() {
  const t = useWords(words)
  useTitle(t('title'))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    navigate(q ? `/law/rules?${new URLSearchParams({ q })}` : '/law/rules')
  }
  return (
    <>
      <div className="p-page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <p className="l-switch">
        <Link to="/law/changes?from=2026-12-31&to=2027-01-01">
          <b>{t('switch')}</b>
          <small>{t('switchWhat')}</small>
        </Link>
      </p>
      <div className="l-groups">
        {groups.map((group) => (
          <Tools key={group} group={group} />
        ))}
      </div>
      <search className="l-find">
        <h2>{t('rules')}</h2>
        <p>{t('rulesLead')}</p>
        <form className="p-filter" onSubmit={submit}>
          <TextField name="q" label={t('find')} maxLength={80} />
          <Button type="submit" look="main">
            {t('search')}
          </Button>
        </form>
      </search>
    </>
  )
}

function Tools({ group }: { group: Group }) {
  const t = useWords(words)
  const tool = useWords(toolWords)
  const id = useId()
  const all = [...(group === 'time' ? [clockTool] : []), ...tools.filter((one) => one.group === group)]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(group)}</h2>
      <ul className="p-situations">
        {all.map(({ calculator }) => (
          <li key={calculator}>
            <Link to={`/law/ask/${calculator}`}>
              <span>
                <b>{tool(`${calculator}.name` as keyof typeof toolWords)}</b>
                <small>{tool(`${calculator}.what` as keyof typeof toolWords)}</small>
              </span>
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
