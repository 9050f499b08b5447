/** Chromium and a Chinese font for the journeys: found, installed where that is possible, otherwise named. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Answers `{ path }`, or `{ missing }` with a sentence that names what to install. */
export async function findBrowser() {
  let lacking = lack()
  if (lacking.length > 0 && isDebian() && process.getuid?.() === 0) {
    process.stderr.write(`Installing ${lacking.join(' and ')} for the browser journeys\n`)
    // A mirror that fails once is common, twice is a fact.
    const output = install(lacking) && install(lacking)
    lacking = lack()
    if (lacking.length > 0 && output) process.stderr.write(output)
  }
  if (lacking.length === 0) return { path: browserPath() }
  return {
    missing:
      `The browser journeys need ${lacking.join(' and ')}: install ${lacking.length > 1 ? 'them' : 'it'} ` +
      `(Debian: apt-get install ${lacking.join(' ')}), or leave the journeys out with: npm test -- --without e2e`,
  }
}

function lack() {
  return [...(browserPath() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
}

function browserPath() {
  const given = process.env.QUANLIAN_CHROMIUM
  const found = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(given ? [given] : []), ...found, ...places].find(isExecutable)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Without one, every Chinese character is drawn as a box, and no test would notice. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Empty when it went well, otherwise what apt-get said. */
function install(packages) {
  const options = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  const update = spawnSync('apt-get', ['update', '-q'], options)
  const added = spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'fontconfig', ...packages],
    options,
  )
  return added.status === 0 ? '' : `${update.stderr}${added.stderr}`
}
