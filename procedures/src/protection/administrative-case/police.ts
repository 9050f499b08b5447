/** The case and the police: a transfer is proposed here, runs as a matter of its own, and reports its outcome back. */
import { amountsOf } from '../../linkage/amounts.ts'
import { report } from '../../linkage/report.ts'
import * as forms from './forms.ts'
import { action, atHand, underWay } from './words.ts'

/** Steps of the linkage with the police (国务院令第310号, arts 5, 8, 10 and 12). */
export const police = {
  proposeTransfer: action({
    title: { zh: '提出移送公安机关', en: 'Propose a transfer to the police' },
    by: { market: ['officer'] },
    from: 'notTransferred',
    while: underWay,
    to: 'proposed',
    form: report,
    on: (form) => form.reportedOn,
    if: {
      'house:先登记行为日和涉嫌罪名，金额可以为空|record the day of the act and the offence first; figures may be open':
        ({ facts }) => facts.offence !== undefined && facts.actOn !== undefined,
    },
    must: {
      'C-TEAM': ({ form, statutes, today }) =>
        new Set(form.team).size >= statutes.number('C-TEAM', 'min_officers', today),
    },
    open: {
      'transfer-to-police': ({ form, facts }) => ({
        ...form,
        ...amountsOf(facts),
        accused: facts.accused,
        subject: facts.subject,
        ...(facts.rights ? { rights: facts.rights } : {}),
        ...(facts.holder ? { holder: facts.holder } : {}),
      }),
    },
  }),
  transferDeclined: action({
    title: { zh: '负责人不批准移送', en: 'The head did not approve the transfer' },
    by: 'platform',
    from: 'proposed',
    to: 'notTransferred',
    form: forms.policeAnswer,
  }),
  policeRefused: action({
    title: { zh: '公安机关不予立案，继续办理', en: 'The police did not file: the case goes on' },
    by: 'platform',
    from: ['proposed', 'notTransferred'],
    to: 'notTransferred',
    form: forms.policeAnswer,
  }),
  policeFiled: action({
    title: { zh: '公安机关已立案', en: 'The police filed the case' },
    by: 'platform',
    from: ['proposed', 'notTransferred'],
    to: 'criminal',
    form: forms.policeAnswer,
    report: { caseTransferred: ({ form }) => ({ filedOn: form.decidedOn }) },
  }),
  goodsHandedOver: action({
    title: { zh: '涉案物品已移交公安机关', en: 'The goods went to the police' },
    by: 'platform',
    from: ['seized', 'free'],
    to: 'handedOver',
    form: forms.handedOver,
    stop: 'seizure',
    seenBy: { party: 'all' },
  }),
  concludeByTransfer: action({
    title: { zh: '因移送司法机关处理完毕', en: 'Conclude: with the police' },
    by: { market: ['head'] },
    from: underWay,
    while: [...atHand, 'criminal'],
    to: 'concluded',
    form: forms.ending,
    on: (form) => form.decidedOn,
    stop: ['verification', 'decision', 'review', 'statement'],
    start: 'closing',
    seenBy: { holder: 'fact' },
  }),
}
