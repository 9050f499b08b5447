import { writeFile } from 'node:fs/promises'
import { describeApi, version } from '@quanlian/server'
import { exit } from '../exit.ts'
import type { AddCommand } from '../program.ts'
import { printJson, progress } from '../terminal.ts'

/** `quanlian openapi`: the API's description, without any server. */
export const addOpenapi: AddCommand = (program, report) => {
  program
    .command('openapi')
    .description('print the OpenAPI 3.1 document 输出接口描述')
    .option('-o, --out <file>', 'write it to a file instead 写入文件')
    .action(async ({ out }: { out?: string }) => {
      const document = await describeApi(version)
      if (out === undefined) printJson(document)
      else {
        await writeFile(out, `${JSON.stringify(document, null, 2)}\n`)
        progress(`Written to ${out}`)
      }
      report(exit.ok)
    })
}
