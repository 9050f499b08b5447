/** The five links of the chain, drawn as one, each with what can be done in it today. */
import { useWords } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { words } from './words.ts'

const links = [
  [
    'create',
    [
      ['createPatents', '/search?kind=patent&kind=utility_model'],
      ['createMarks', '/search?kind=mark'],
    ],
  ],
  [
    'use',
    [
      ['useInForce', '/search?kind=patent&status=in_force'],
      ['useBanks', '/bodies?kind=bank&kind=insurer'],
    ],
  ],
  [
    'protect',
    [
      ['protectCheck', '/search?more=number'],
      ['protectComplaint', '/start/complaint'],
      ['protectBodies', '/bodies?kind=market_regulator&kind=customs&kind=police&kind=court'],
    ],
  ],
  [
    'manage',
    [
      ['manageOurs', '/workbench'],
      ['manageMatters', '/matters'],
      ['manageSaved', '/search'],
    ],
  ],
  [
    'serve',
    [
      ['serveCentres', '/bodies?kind=protection_centre'],
      ['serveOthers', '/bodies?kind=notary&kind=appraiser&kind=mediation'],
    ],
  ],
] as const

export function Chain() {
  const t = useWords(words)
  return (
    <section aria-labelledby="chain" className="p-chain">
      <h2 id="chain">{t('chain')}</h2>
      <ol>
        {links.map(([name, acts]) => (
          <li key={name}>
            <h3>{t(name)}</h3>
            <ul>
              {acts.map(([act, to]) => (
                <li key={act}>
                  <Link to={to}>{t(act)}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
