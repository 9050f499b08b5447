/** Claims as a tree that opens claim by claim; what is closed is not in the page, so two thousand claims stay light. */
import type { Claim } from '@quanlian/office-formats/record'
import { useMemo, useState } from 'react'
import { Button } from '../button.tsx'
import { Term } from '../disclosure.tsx'
import { list } from '../format.ts'
import { Icon } from '../icons.tsx'
import { useLabel, useLanguage, useWords } from '../language.tsx'
import { below, type ClaimNode, claimTree } from './claim-tree.ts'
import { notes, words } from './words.ts'

export function Claims({ claims }: { claims: Claim[] }) {
  const t = useWords(words)
  const label = useLabel()
  const roots = useMemo(() => claimTree(claims), [claims])
  const parents = claims.map((claim) => claim.number)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set(claims.length <= 12 ? parents : []))
  const toggle = (number: number) => {
    const next = new Set(open)
    if (!next.delete(number)) next.add(number)
    setOpen(next)
  }
  return (
    <>
      <p className="r-claims-count">
        <Term note={label(notes.claims)}>{t('claimsCount', { n: claims.length, independent: roots.length })}</Term>
      </p>
      {roots.length < claims.length && (
        <Button look="quiet" onClick={() => setOpen(new Set(open.size > 0 ? [] : parents))}>
          {open.size > 0 ? t('claimsClose') : t('claimsOpen')}
        </Button>
      )}
      <Branch nodes={roots} open={open} toggle={toggle} />
    </>
  )
}

interface BranchProps {
  nodes: ClaimNode[]
  open: ReadonlySet<number>
  toggle: (number: number) => void
}

function Branch({ nodes, ...rest }: BranchProps) {
  return (
    <ol className="r-claims">
      {nodes.map((node) => (
        <Node key={node.claim.number} node={node} {...rest} />
      ))}
    </ol>
  )
}

function Node({ node, open, toggle }: Omit<BranchProps, 'nodes'> & { node: ClaimNode }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const { number, text } = node.claim
  return (
    <li>
      <p id={`claim-${number}`}>
        <b>{t('claim', { n: number })}</b>
        {withoutNumber(text, number)}
        {node.also.length > 0 && <small>{t('claimsAlso', { list: list(node.also.map(String), language) })}</small>}
      </p>
      {node.children.length > 0 && (
        <>
          <button
            type="button"
            className="r-claims-toggle"
            aria-expanded={open.has(number)}
            onClick={() => toggle(number)}
          >
            <Icon name={open.has(number) ? 'down' : 'right'} size={16} />
            {t('claimsChildren', { n: below(node) })}
          </button>
          {open.has(number) && <Branch nodes={node.children} open={open} toggle={toggle} />}
        </>
      )}
    </li>
  )
}

/** Sources often print the number before the text; it is shown once. */
function withoutNumber(text: string, number: number) {
  return text.replace(new RegExp(`^\\s*${number}\\s*[.\uff0e\u3001]\\s*`), '')
}
