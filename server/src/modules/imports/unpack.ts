/** What was uploaded, as files that can be read one by one: archives are unpacked into the store, everything is sniffed. */

import type { Kernel, Upload } from '../../kernel/module.ts'
import { fail } from '../../kernel/problem.ts'
import { isWorkbook } from './sheet-rows.ts'
import { type FileType, sniff } from './sniff.ts'
import { type Archive, nameOf, openZip, ZipError } from './zip.ts'

export interface ReadableFile extends Upload {
  type: Exclude<FileType, 'zip'>
}

export interface Unpacked {
  files: ReadableFile[]
  /** Names of what an archive also held. */
  skipped: string[]
}

/** @throws Problem imports.file_type, kernel.too_large */
export async function unpack(kernel: Pick<Kernel, 'files' | 'config'>, uploads: readonly Upload[]): Promise<Unpacked> {
  const unpacked: Unpacked = { files: [], skipped: [] }
  for (const upload of uploads) {
    const type = await sniff(kernel.files.read(upload.sha256))
    if (type === undefined)
      refuse(upload.name, '不是 XML、CSV、TSV、XLSX 或 ZIP 文件', 'not XML, CSV, TSV, XLSX or ZIP')
    if (type !== 'zip') unpacked.files.push({ ...upload, type })
    else await unpackArchive(kernel, upload, unpacked)
  }
  return unpacked
}

async function unpackArchive(kernel: Pick<Kernel, 'files' | 'config'>, upload: Upload, into: Unpacked): Promise<void> {
  const before = into.files.length
  try {
    const archive = await openZip(kernel.files, upload.sha256)
    try {
      if (isWorkbook(archive)) into.files.push({ ...upload, type: 'xlsx' })
      else await takeEntries(kernel, archive, upload.name, into)
    } finally {
      archive.close()
    }
  } catch (error) {
    explain(error, upload.name)
  }
  if (into.files.length === before)
    refuse(upload.name, '压缩包中没有可导入的文件', 'the archive holds no file that can be imported')
}

async function takeEntries(
  kernel: Pick<Kernel, 'files' | 'config'>,
  archive: Archive,
  archiveName: string,
  into: Unpacked,
): Promise<void> {
  for (const entry of archive.entries) {
    const name = nameOf(entry)
    if (name === '') continue
    const shown = `${archiveName} › ${name}`.slice(0, 200)
    // Pictures of a publication need not be stored to be left out.
    const type = await sniff(await archive.read(entry))
    if (type === undefined) {
      into.skipped.push(shown)
      continue
    }
    const stored = await kernel.files.put(await archive.read(entry), kernel.config.UPLOAD_MB * 1024 * 1024)
    if (type === 'zip' && (await isPlainZip(kernel, stored.sha256)))
      refuse(shown, '压缩包中不能再有压缩包', 'archives inside archives are not opened')
    into.files.push({ ...stored, name: shown, type: type === 'zip' ? 'xlsx' : type })
  }
}

async function isPlainZip(kernel: Pick<Kernel, 'files'>, sha256: string): Promise<boolean> {
  const archive = await openZip(kernel.files, sha256)
  archive.close()
  return !isWorkbook(archive)
}

function explain(error: unknown, name: string): never {
  if (error instanceof ZipError) {
    if (error.reason === 'too_large')
      fail('kernel.too_large', { detail: `${name}: 解压后过大 / unpacks to more than is accepted` })
    if (error.reason === 'too_many') refuse(name, '压缩包中的文件过多', 'too many files in the archive')
    if (error.reason === 'encrypted')
      refuse(name, '压缩包已加密或使用了不支持的压缩方法', 'the archive is encrypted or compressed in an unknown way')
    refuse(name, '压缩包已损坏', 'the archive is damaged')
  }
  // yauzl and zlib tell of damage with plain errors.
  if (
    error instanceof Error &&
    error.constructor === Error &&
    (!('code' in error) || String(error.code).startsWith('Z_'))
  )
    refuse(name, '压缩包已损坏', 'the archive is damaged')
  throw error
}

function refuse(name: string, zh: string, en: string): never {
  fail('imports.file_type', { detail: `${name}: ${zh} / ${en}`, errors: [{ path: 'file', message: `${name}: ${zh}` }] })
}
