/** The mark, and the way home. */
import { Link } from '@tanstack/react-router'
import { Mark } from '../../ui/mark.tsx'

export function HomeLink() {
  return (
    <Link to="/" className="w-home">
      <Mark />
    </Link>
  )
}
