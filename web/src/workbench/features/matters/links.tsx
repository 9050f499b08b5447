/** Rights and matters that belong together with this one. */
import type { Matter, MatterLink } from '@quanlian/contract'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { call } from '../../api.ts'
import { useNotice } from '../../ui/notice.tsx'
import { Section } from '../../ui/page.tsx'
import { AddLink } from './add-link.tsx'
import { useSettle } from './settle.ts'
import { sideWords } from './side-words.ts'

export function Links({ matter }: { matter: Matter }) {
  const t = useWords(sideWords)
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('links')}
      extra={
        matter.may.includes('link') && (
          <Button size="small" className="w-noprint" onClick={() => setAdding(true)}>
            {t('addLink')}
          </Button>
        )
      }
    >
      {matter.links.length === 0 ? (
        <p className="w-soft">{t('noLinks')}</p>
      ) : (
        <ul>
          {matter.links.map((link) => (
            <Linked key={link.id} link={link} matter={matter.id} />
          ))}
        </ul>
      )}
      <AddLink matter={matter} open={adding} close={() => setAdding(false)} />
    </Section>
  )
}

function Linked({ link, matter }: { link: MatterLink; matter: string }) {
  const t = useWords(sideWords)
  const notice = useNotice()
  const settle = useSettle()
  const { kind, title, number, target, relation } = link
  const remove = useMutation({
    mutationFn: () => settle(call.desk.dropLink({ id: matter, link: link.id })),
    onSuccess: () => notice.done(t('unlinked')),
    onError: notice.failed,
  })
  return (
    <li className="m-link">
      <span>
        <span className="w-faint">{t(relation === 'linked' ? kind : relation)}</span>{' '}
        {kind === 'right' ? (
          <Link to="/rights/$id" params={{ id: target }}>
            {title}
          </Link>
        ) : (
          <Link to="/matters/$id" params={{ id: target }}>
            {title}
          </Link>
        )}
        {number && <span className="w-soft w-figures"> {number}</span>}
      </span>
      {link.removable && (
        <Button
          type="text"
          size="small"
          className="w-noprint"
          loading={remove.isPending}
          aria-label={t('unlinkName', { name: title })}
          onClick={() => remove.mutate()}
        >
          {t('unlink')}
        </Button>
      )}
    </li>
  )
}
