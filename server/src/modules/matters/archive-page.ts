/** The pages of an archived matter: each one file that any browser shows, also in fifty years; no script, no address outside. */
import type { Matter, MatterEntry } from '@quanlian/contract'
import { dayOfInstant, inBeijing } from '@quanlian/statutes'
import type { ArchivedFile } from './archive.ts'
import { labelOf, plainText } from './field-text.ts'
import type { Message } from './messages.ts'
import type { Note } from './notes.ts'

/** HTML of the matter as the acting body sees it. @param files beside it in the archive */
export function archivePage(
  page: Matter,
  messages: readonly Message[],
  files: readonly ArchivedFile[],
  now: Date,
): string {
  const states = page.states.map(({ title }) => title.zh).join('、')
  const reader = page.participants.find(({ own }) => own)?.body.name ?? ''
  return document(
    page,
    page.title,
    `<p>${safe(page.procedure.title.zh)} · ${safe(page.number)} · ${safe(states)} · 归档导出 ${dayOfInstant(now.toISOString())} · ${safe(reader)}所见</p>
<h2>参与机构</h2>
<ul>${page.participants.map(({ body, seatTitle }) => `<li>${safe(body.name)}（${safe(seatTitle.zh)}）</li>`).join('')}</ul>
<h2>经过</h2>
<ol>${page.timeline.map(entryOf).join('\n')}</ol>
<h2>期限</h2>
<table><tr><th>期限</th><th>义务机构</th><th>起算</th><th>届满</th><th>完成</th></tr>
${page.clocks.map((one) => `<tr>${[one.title.zh, one.seatTitle.zh, one.start, one.due ?? '未知', one.done ?? ''].map(cell).join('')}</tr>`).join('\n')}</table>
<h2>消息</h2>
<ol>${messages.map(messageOf).join('\n')}</ol>
<h2>文件</h2>
<ul>${files.map(({ path, sha256 }) => `<li><a href="${encodeURI(path)}">${safe(path)}</a><br><code>${sha256}</code></li>`).join('')}</ul>`,
  )
}

/** HTML of the notes of the body that archives, apart from what others may read. */
export function notesPage(page: Matter, notes: readonly Note[]): string {
  const lines = notes.map(({ at, person, text }) => said(at, person, text))
  return document(
    page,
    '内部备注（不对外提供）',
    `<p>${safe(page.number)} ${safe(page.title)}</p><ol>${lines.join('\n')}</ol>`,
  )
}

function document({ number, title }: Matter, heading: string, body: string): string {
  return `<!doctype html>
<html lang="zh">
<head><meta charset="utf-8"><title>${safe(number)} ${safe(title)}</title><style>${style}</style></head>
<body>
<h1>${safe(heading)}</h1>
${body}
</body>
</html>
`
}

function messageOf({ at, from, to, person, text }: Message): string {
  const writer = [from.name, person].filter((one) => one !== null).join(' ')
  return said(at, `${writer} → ${to.map(({ name }) => name).join('、')}`, text)
}

function said(at: string, by: string, text: string): string {
  return `<li>${minute(at)} ${safe(by)}<p>${safe(text)}</p></li>`
}

/** `2026-11-24 09:30`, China's time. */
function minute(at: string): string {
  return inBeijing(at).slice(0, 16).replace('T', ' ')
}

function entryOf(entry: MatterEntry): string {
  const { seq, title, at, seatTitle, body, person, withdrawn, reason, fields, kind, papers } = entry
  const doer = [body?.name ?? seatTitle.zh, person].filter((one) => one !== null).join(' ')
  const mark = { act: '', correct: '（更正）', withdraw: '（撤回）', adopt: '' }[kind]
  const rows = fields.map(({ schema, value, was, shown }) => {
    const before = was === undefined ? '' : `<br><del>${safe(plainText(schema, was))}</del>`
    return `<tr><th>${safe(labelOf(schema))}</th><td>${safe(plainText(schema, shown ?? value))}${before}</td></tr>`
  })
  return `<li value="${seq}"${withdrawn ? ' class="gone"' : ''}><b>${safe(title.zh)}${mark}</b> ${minute(at)} ${safe(doer)}
${reason === null ? '' : `<p>${safe(reason)}</p>`}${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}${papers.map(paperOf).join('')}</li>`
}

function paperOf({ title, number, digest, replaced }: MatterEntry['papers'][number]): string {
  return `<p>${safe(title.zh)} ${safe(number)}${replaced ? '（已由后一版本代替）' : ''}<br><code>${digest}</code></p>`
}

function cell(text: string): string {
  return `<td>${safe(text)}</td>`
}

function safe(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const style = `body{font:16px/1.6 serif;max-width:46em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.2em .5em;text-align:left;vertical-align:top;white-space:pre-wrap}th{font-weight:normal;color:#444}
li{margin:.6em 0}li p{white-space:pre-wrap}.gone{opacity:.6}code{font-size:.8em}`
