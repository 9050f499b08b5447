/** Tracked files name no place of one machine and no package registry: a clone elsewhere would not work, or would leak. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../preflight.mjs'

const forbidden = [
  [/\/(?:home|Users)\/[a-z][\w.-]*\//, 'a home folder'],
  [/\/root\/[\w.-]+/, "root's home folder"],
  [
    new RegExp(`(?<![\\w.-])(?:${[root, join(dirname(root), 'shared')].map(escaped).join('|')})(?![\\w.-])`),
    'a folder of this machine',
  ],
  [/https?:\/\/(?:registry|npm|npmmirror|artifactory|nexus)\.[\w.-]+/, 'a package registry'],
  [/[\w.-]+\.(?:jfrog\.io|npmmirror\.com|npmjs\.org)\b/, 'a package registry'],
]

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
const complaints = files.filter((file) => file !== 'scripts/check/tracked.mjs').flatMap(complain)
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1
console.log(`${files.length} tracked files`)

function complain(file) {
  let text
  try {
    text = readFileSync(join(root, file), 'utf8')
  } catch {
    return [] // Deleted and not committed yet.
  }
  if (text.includes('\0')) return []
  return text.split('\n').flatMap((line, at) => {
    const broken = forbidden.find(([pattern]) => pattern.test(line))
    return broken ? [`${file}:${at + 1}: names ${broken[1]}`] : []
  })
}

function escaped(path) {
  return path.replace(/[^\w/]/g, '\\$&')
}
