/** Importing as a person does it: the upload page, then the page of the import until it has ended. */
import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { settled } from './house.ts'

/** Uploads files in the workbench and answers the import's id. */
export async function uploadByWeb(
  page: Page,
  files: string[] | { name: string; mimeType: string; buffer: Buffer }[],
): Promise<string> {
  await page.goto('/workbench/imports')
  await settled(page)
  await page.locator('input[type=file]').setInputFiles(files as string[])
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await settled(page)
  return page.url().split('/').at(-1)?.split('?')[0] ?? assert.fail('no import')
}

/** Until nothing moves any more. */
export async function importFinished(context: BrowserContext, id: string) {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const answer = await (await context.request.get(`/api/imports/${id}`)).json()
    if (!['queued', 'running', 'undoing'].includes(answer.state)) return answer
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return assert.fail('the import did not end')
}
