/** Header, the page that belongs to the address, footer. Pages other than the home come when they are asked for. */
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { SkipLink } from '../ui/skip-link.tsx'
import { ErrorBoundary, Skeleton } from '../ui/states.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { HomePage } from './home/home-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Offline } from './offline.tsx'
import { usePlace } from './router.ts'

const SearchPage = lazy(async () => ({ default: (await import('./search/search-page.tsx')).SearchPage }))
const RightPage = lazy(async () => ({ default: (await import('./right/right-page.tsx')).RightPage }))
const BodiesPage = lazy(async () => ({ default: (await import('./bodies/bodies-page.tsx')).BodiesPage }))
const BodyPage = lazy(async () => ({ default: (await import('./bodies/body-page.tsx')).BodyPage }))
const SignInPage = lazy(async () => ({ default: (await import('./account/sign-in-page.tsx')).SignInPage }))
const RegisterPage = lazy(async () => ({ default: (await import('./account/register-page.tsx')).RegisterPage }))
const SetupPage = lazy(async () => ({ default: (await import('./account/setup-page.tsx')).SetupPage }))
const LawPage = lazy(async () => ({ default: (await import('./law/law-page.tsx')).LawPage }))
const AskPage = lazy(async () => ({ default: (await import('./law/ask-page.tsx')).AskPage }))
const RulesPage = lazy(async () => ({ default: (await import('./law/rules-page.tsx')).RulesPage }))
const RulePage = lazy(async () => ({ default: (await import('./law/rule-page.tsx')).RulePage }))
const ChangesPage = lazy(async () => ({ default: (await import('./law/changes-page.tsx')).ChangesPage }))
const KeptPage = lazy(async () => ({ default: (await import('./law/kept-page.tsx')).KeptPage }))
const KeptAnswerPage = lazy(async () => ({ default: (await import('./law/kept-answer-page.tsx')).KeptAnswerPage }))
const StartPage = lazy(async () => ({ default: (await import('./start/start-page.tsx')).StartPage }))
const ApplyPage = lazy(async () => ({ default: (await import('./start/apply-page.tsx')).ApplyPage }))
const ProceduresPage = lazy(async () => ({ default: (await import('./start/procedures-page.tsx')).ProceduresPage }))
const ProcedurePage = lazy(async () => ({ default: (await import('./start/procedure-page.tsx')).ProcedurePage }))
const MattersPage = lazy(async () => ({ default: (await import('./matters/matters-page.tsx')).MattersPage }))
const MatterPage = lazy(async () => ({ default: (await import('./matters/matter-page.tsx')).MatterPage }))
const SentPage = lazy(async () => ({ default: (await import('./matters/sent-page.tsx')).SentPage }))
const CheckPage = lazy(async () => ({ default: (await import('./matters/check-page.tsx')).CheckPage }))
const AboutPage = lazy(async () => ({ default: (await import('./about/about-page.tsx')).AboutPage }))

const pages: [RegExp, (id: string) => ReactNode][] = [
  [/^\/$/, () => <HomePage />],
  [/^\/search$/, () => <SearchPage />],
  [/^\/rights\/([\w-]+)$/, (id) => <RightPage key={id} id={id} />],
  [/^\/bodies$/, () => <BodiesPage />],
  [/^\/bodies\/([\w-]+)$/, (id) => <BodyPage key={id} id={id} />],
  [/^\/law$/, () => <LawPage />],
  [/^\/law\/ask\/([\w-]+)$/, (calculator) => <AskPage calculator={calculator} />],
  [/^\/law\/rules$/, () => <RulesPage />],
  [/^\/law\/rules\/([A-Z0-9-]+)$/, (id) => <RulePage key={id} id={id} />],
  [/^\/law\/changes$/, () => <ChangesPage />],
  [/^\/law\/kept$/, () => <KeptPage />],
  [/^\/law\/kept\/([\w-]+)$/, (id) => <KeptAnswerPage key={id} id={id} />],
  [/^\/start$/, () => <StartPage />],
  [/^\/start\/([a-z-]+)$/, (procedure) => <ApplyPage key={procedure} procedure={procedure} />],
  [/^\/procedures$/, () => <ProceduresPage />],
  [/^\/procedures\/([a-z-]+)$/, (id) => <ProcedurePage key={id} id={id} />],
  [/^\/matters$/, () => <MattersPage />],
  [/^\/matters\/([\w-]+)$/, (id) => <MatterPage key={id} id={id} />],
  [/^\/matters\/([\w-]+)\/sent$/, (id) => <SentPage key={id} id={id} />],
  [/^\/check\/([0-9a-f]{64})$/, (digest) => <CheckPage key={digest} digest={digest} />],
  [/^\/sign-in$/, () => <SignInPage />],
  [/^\/register$/, () => <RegisterPage />],
  [/^\/setup$/, () => <SetupPage />],
  [/^\/about$/, () => <AboutPage />],
]

export function App() {
  const { path } = usePlace()
  const main = useFocusOnMove(path)
  return (
    <>
      <SkipLink />
      <Header />
      <Offline />
      <main id="main" tabIndex={-1} ref={main}>
        <ErrorBoundary place={path}>
          <Suspense fallback={<Skeleton lines={6} />}>{pageAt(path)}</Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </>
  )
}

function pageAt(path: string) {
  for (const [shape, page] of pages) {
    const found = shape.exec(path)
    if (found) return page(found[1] ?? '')
  }
  return <NotFoundPage />
}

/** A move to another page takes the focus along, so that the keyboard and the screen reader start there; the first page does not. */
function useFocusOnMove(path: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return main
}
