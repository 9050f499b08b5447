/** The Typst compiler: loaded when the first paper is set, one for the process. */

import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'

let loading: Promise<NodeCompiler> | undefined

/**
 * Sets a document as PDF/A-2a: archivable, tagged, its fonts inside. The thread does nothing else meanwhile, but between
 * two documents others get their turn.
 * @param source Typst; `inputs` are its `sys.inputs`. @throws Error whose cause is what the compiler said.
 */
export async function compilePdf(source: string, inputs: Record<string, string>): Promise<Buffer> {
  loading ??= loadCompiler()
  const compiler = await loading
  await setImmediate()
  try {
    // In one step: a compiled document handed out would live until the next collection of garbage, half a megabyte each.
    return compiler.pdf({ mainFileContent: source, inputs }, { pdfStandard: 'a-2a' })
  } catch (cause) {
    throw new Error('The paper could not be set', { cause })
  } finally {
    compiler.evictCache(0)
  }
}

async function loadCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fonts = fontFiles()
  // A template could read files of the workspace: this one holds nothing but a font.
  return NodeCompiler.create({ fontArgs: [{ fontPaths: fonts }], workspace: dirname(fonts[0]) })
}
