/** The API's description: OpenAPI as JSON, and the same as one readable page without scripts. */
import type { OpenAPI } from '@orpc/contract'
import type { FastifyInstance } from 'fastify'
import { sendPage } from './headers.ts'
import { describeApi } from './openapi.ts'
import { version } from './version.ts'

export async function serveDocs(app: FastifyInstance): Promise<void> {
  const document = await describeApi(version)
  const page = renderPage(document)
  app.get('/api/openapi.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(document))
  app.get('/api/docs', (_request, reply) => sendPage(reply, page))
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  schema?: object
}

function renderPage(document: OpenAPI.Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, OpenAPI.OperationObject>).map(([method, operation]) => ({
      path,
      method,
      operation,
    })),
  )
  const sections = (document.tags ?? []).map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(tag.name))
    const items = own.map(({ path, method, operation }) => renderOperation(path, method, operation)).join('')
    return `<section><h2 id="${escapeHtml(tag.name)}">${escapeHtml(tag.name)}</h2><p>${escapeHtml(tag.description ?? '')}</p>${items}</section>`
  })
  const contents = (document.tags ?? [])
    .map((tag) => `<a href="#${escapeHtml(tag.name)}">${escapeHtml(tag.name)}</a>`)
    .join(' · ')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quanlian 权链 API ${escapeHtml(document.info.version)}</title><style nonce="__CSP_NONCE__">${style}</style></head><body><main>
<h1>Quanlian 权链 API <small>${escapeHtml(document.info.version)}</small></h1><p>${escapeHtml(document.info.description ?? '')}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1 document</a> · ${contents}</p>${sections.join('')}</main></body></html>`
}

function renderOperation(path: string, method: string, operation: OpenAPI.OperationObject): string {
  const parameters = ((operation.parameters ?? []) as Parameter[])
    .map(
      (p) =>
        `<tr><td><code>${escapeHtml(p.name)}</code>${p.required ? ' *' : ''}</td><td>${escapeHtml(p.in)}</td><td><code>${escapeHtml(JSON.stringify(p.schema))}</code></td></tr>`,
    )
    .join('')
  const body = operation.requestBody as OpenAPI.RequestBodyObject | undefined
  const responses = Object.entries(operation.responses ?? {})
    .map(
      ([status, response]) =>
        `<tr><td>${escapeHtml(status)}</td><td>${escapeHtml((response as { description?: string }).description ?? '')}</td></tr>`,
    )
    .join('')
  const signedIn = operation.security?.some((requirement) => 'session' in requirement) ? ' <em>signed in</em>' : ''
  return `<details id="${escapeHtml(operation.operationId ?? '')}"><summary><code><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</code> ${escapeHtml(operation.summary ?? '')}${signedIn}</summary>
<p>${escapeHtml(operation.description ?? '')}</p><p>operationId <code>${escapeHtml(operation.operationId ?? '')}</code></p>
${parameters ? `<table><tr><th>parameter</th><th>in</th><th>schema</th></tr>${parameters}</table>` : ''}
${body ? `<h3>Body</h3><pre tabindex="0">${escapeHtml(JSON.stringify(body.content, null, 2))}</pre>` : ''}
<table><tr><th>status</th><th>meaning</th></tr>${responses}</table></details>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)
}

const style = `body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;margin:0;color:#1b1f2a;background:#fff}
main{max-width:960px;margin:0 auto;padding:24px 16px}a{color:#2b3a8c}details{border-top:1px solid #d8dbe5;padding:8px 0}summary{cursor:pointer;min-height:28px}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}td,th{border:1px solid #d8dbe5;padding:4px 8px;text-align:left;vertical-align:top}
pre{overflow:auto;max-height:24em;background:#f5f6fa;padding:8px}code{overflow-wrap:anywhere}em{color:#5a4300;font-style:normal;background:#fff4d6;padding:0 6px}
@media(prefers-color-scheme:dark){body{color:#e8eaf2;background:#12151d}a{color:#aab6ff}pre{background:#1b1f2a}td,th,details{border-color:#3a4152}em{color:#ffe2a0;background:#3d3115}}`
