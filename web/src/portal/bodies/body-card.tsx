/** One body in a list, with its telephone at hand. */
import type { Body } from '@quanlian/contract'
import { bodyKindLabels } from '@quanlian/contract/words'
import { useLabel, useNameOf } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useRegion } from '../../ui/regions/region.ts'

export function BodyCard({ body }: { body: Body }) {
  const label = useLabel()
  const region = useRegion()
  const name = useNameOf()
  const { address, phone } = body.contact
  return (
    <li>
      <h3>
        <Link to={`/bodies/${body.id}`}>{name(body)}</Link>
      </h3>
      <p className="p-row-line">
        <span>{label(bodyKindLabels[body.kind])}</span>
        {body.region && <span>{region(body.region)}</span>}
      </p>
      {address && <p>{address}</p>}
      {phone && <PhoneLink phone={phone} />}
    </li>
  )
}

export function PhoneLink({ phone }: { phone: string }) {
  return <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
}
