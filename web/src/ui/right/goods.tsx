/** Goods and services by class; long lists fold after thirty. */
import type { GoodsText } from '@quanlian/office-formats/record'
import { Disclosure } from '../disclosure.tsx'
import { useLabel, useWords } from '../language.tsx'
import { niceClasses } from './nice/words.ts'
import { words } from './words.ts'

const shownAtOnce = 30

export function Goods({ goods }: { goods: GoodsText[] }) {
  const t = useWords(words)
  const label = useLabel()
  const classes = [...new Set(goods.map((one) => one.class))].sort((a, b) => Number(a) - Number(b))
  return (
    <div className="r-goods">
      {classes.map((code) => (
        <section key={code ?? ''}>
          {code && (
            <h3>
              {t('goodsClass', { class: code })}
              <span className="r-class-name">{label(niceClasses[code as keyof typeof niceClasses])}</span>
            </h3>
          )}
          <Terms terms={goods.filter((one) => one.class === code).flatMap((one) => terms(one.text))} />
        </section>
      ))}
    </div>
  )
}

function Terms({ terms }: { terms: string[] }) {
  const t = useWords(words)
  const rest = terms.slice(shownAtOnce)
  return (
    <>
      <Plain terms={terms.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Disclosure label={t('goodsMore', { n: rest.length })}>
          <Plain terms={rest} />
        </Disclosure>
      )}
    </>
  )
}

function Plain({ terms }: { terms: string[] }) {
  return (
    <ul className="r-terms">
      {[...new Set(terms)].map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ul>
  )
}

/** Terms are parted by semicolons, Chinese or Latin. */
function terms(text: string) {
  return text
    .split(/[;\uff1b\n]/)
    .map((term) => term.trim().replace(/[.\u3002]$/, ''))
    .filter(Boolean)
}
