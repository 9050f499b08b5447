/** The first page of the day, made of what the features know: the desk of those who handle matters stands on top. */
import { contract } from '@quanlian/contract'
import { DeskPanels } from '../features/desk/home/panels.tsx'
import { Home } from '../features/home/home.tsx'
import { useMay } from '../session.ts'

export function HomePage() {
  const may = useMay()
  return <Home desk={may(contract.desk.home) ? <DeskPanels /> : undefined} />
}
