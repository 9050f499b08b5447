/** Designs in WIPO ST.96 (`dgn:DesignApplication`). */
import {
  addClass,
  addEvent,
  addFigure,
  addRelation,
  type Draft,
  dayOrTell,
  setDate,
  setDetail,
  setNumber,
  setTitle,
} from '../draft.ts'
import { rule } from '../path-machine.ts'
import type { RightStatus } from '../record.ts'
import type { RecordTable } from './index.ts'
import { ownerRole } from './mark-draft.ts'
import { addContact, applicationNumber, contactPaths } from './st96-common.ts'
import { ownNumber, representativeRole } from './st96-mark.ts'

const design = 'DesignBag/Design'

/** The table of an ST.96 design application. Several designs in one application are one record. */
export const st96Design: RecordTable = {
  kind: 'design',
  rules: [
    rule('RegistrationOfficeCode', { office: '.' }, (d: Draft, v) => {
      d.record.office = v.office
    }),
    rule('ApplicationNumber', applicationNumber, (d: Draft, v) => {
      d.record.office ||= v.office
      setNumber(d, 'application', v.number)
    }),
    rule(
      '.',
      {
        international: 'InternationalRegistrationNumber',
        filed: 'ApplicationDate',
        status: 'DesignApplicationCurrentStatusCategory',
      },
      (d: Draft, v) => {
        setNumber(d, 'international', v.international)
        setDate(d, 'filing', v.filed)
      },
    ),
    rule(
      design,
      {
        number: 'RegistrationNumber',
        registered: 'RegistrationDate',
        expiry: 'ExpiryDate',
        title: 'DesignTitleText',
        language: 'DesignTitleText/@languageCode',
        text: 'DesignDescriptionText',
      },
      (d: Draft, v) => {
        if (d.record.title !== '') d.tell('note', 'design.several', 'title', v.title)
        setNumber(d, 'registration', v.number)
        setDate(d, 'registration', v.registered)
        setDate(d, 'expiry', v.expiry)
        setTitle(d, v.title, v.language)
        setDetail(d, 'description', v.text)
      },
    ),
    rule(
      design,
      { code: 'DesignCurrentStatusCategory', date: 'DesignCurrentStatusDate', own: 'PublicationKindDescription' },
      (d: Draft, v) => {
        if (v.code === '' || d.record.status) return
        const own = /^status: (\w+)$/.exec(v.own)?.[1] as RightStatus | undefined
        const day = v.date ? dayOrTell(d, 'status.date', v.date) : undefined
        d.record.status = {
          code: own ?? statuses[v.code] ?? 'unknown',
          ...(day ? { date: day } : {}),
          ...(own ? {} : { source: v.code }),
        }
      },
    ),
    rule(
      `${design}/DesignRepresentationBag/DesignRepresentation/ViewBag/View`,
      { name: 'FileName', view: 'ViewTypeCategory', caption: 'Caption' },
      (d: Draft, v) => addFigure(d, v.name, v.caption || v.view.toLowerCase()),
    ),
    rule(
      `${design}/DesignClassificationBag/LocarnoClassificationBag`,
      { codes: 'LocarnoClassificationText', edition: 'LocarnoClassificationEdition' },
      (d: Draft, v) => {
        for (const code of v.codes.split('\n')) addClass(d, 'locarno', code, v.edition === noEdition ? '' : v.edition)
      },
    ),
    rule(
      `${design}/DesignClassificationBag/LocarnoClassificationBag/LocarnoClassification`,
      { number: 'LocarnoClass', sub: 'LocarnoSubclassBag/LocarnoSubclass' },
      (d: Draft, v) => addClass(d, 'locarno', v.sub ? `${v.number}-${v.sub.split('\n')[0]}` : v.number),
    ),
    rule(
      `${design}/DesignClassificationBag/NationalDesignClassificationBag`,
      { codes: 'NationalDesignClassification' },
      (d: Draft, v) => {
        for (const code of v.codes.split('\n')) addClass(d, 'national', code)
      },
    ),
    rule(
      `${design}/PriorityBag/Priority`,
      {
        office: 'PriorityCountryCode',
        number: 'ApplicationNumber/ApplicationNumberText',
        date: 'PriorityApplicationFilingDate',
      },
      (d: Draft, v) => addRelation(d, { type: 'priority', office: v.office, number: v.number, date: v.date }),
    ),
    rule(
      `${design}/PublicationBag/Publication`,
      { number: 'PublicationIdentifier', date: 'PublicationDate', own: 'PublicationSubsection' },
      (d: Draft, v) => {
        const kindCode = new RegExp(`^${ownNumber}(?: ([A-Z]\\d?))?$`).exec(v.own)
        if (v.number && (kindCode || v.own === '')) setNumber(d, 'publication', v.number + (kindCode?.[1] ?? ''))
        setDate(d, 'publication', v.date)
      },
    ),
    rule(`${design}/ApplicantBag/Applicant | ApplicantBag/Applicant`, contactPaths, (d: Draft, v) =>
      addContact(d, ownerRole(v.comment), v),
    ),
    rule(`${design}/RepresentativeBag/Representative | RepresentativeBag/Representative`, contactPaths, (d: Draft, v) =>
      addContact(d, representativeRole(v.comment), v),
    ),
    rule(`${design}/DesignerBag/Designer`, contactPaths, (d: Draft, v) => addContact(d, 'designer', v)),
    rule(
      'DesignApplicationEventBag/DesignApplicationEvent',
      { date: 'DesignApplicationEventDate', text: 'CommentText' },
      (d: Draft, v) => addEvent(d, v.date, { text: v.text }),
    ),
  ],
}

/** What our files write where the schema requires an edition and the record has none. */
export const noEdition = '-'

const statuses: Record<string, RightStatus> = {
  Filed: 'filed',
  Withdrawn: 'withdrawn',
  Rejected: 'refused',
  Registered: 'in_force',
  Cancelled: 'revoked',
  Expired: 'expired',
}
