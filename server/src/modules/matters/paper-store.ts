/** SQL of papers. */
import type { Paper } from '@quanlian/papers'
import { type Database, sql } from '../../kernel/database.ts'

export interface StoredPaper {
  id: string
  matter_id: string
  seq: number
  document: string
  number: string
  digest: string
  content: Paper
  pdf: string | null
  docx: string | null
  made_at: Date | null
  replaced_by: string | null
  created_at: Date
}

/** The next number of papers with these letters of the lead of a matter. */
export async function paperNumber(db: Database, matter: string, letters: string, at: Date): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select matter.paper_number(${matter}, ${letters}, ${at}) as number`.execute(db)
  return rows[0]?.number ?? ''
}

export interface NewPaper {
  matter: string
  seq: number
  document: string
  number: string
  digest: string
  content: Paper
  seenBy: readonly string[]
  at: Date
}

/** Answers its id; an earlier edition of the same paper is replaced by it. */
export async function putDocument(db: Database, paper: NewPaper): Promise<string> {
  const { matter, seq, document, number, digest, content, seenBy, at } = paper
  const { rows } = await sql<{ id: string }>`
    select matter.put_document(${matter}, ${seq}, ${document}, ${number}, ${digest}, ${JSON.stringify(content)}::jsonb,
      ${[...seenBy]}::text[], ${at}) as id`.execute(db)
  if (!rows[0]) throw new Error('no paper was issued')
  return rows[0].id
}

/** All papers of a matter, whoever sees them: for corrections and the job that sets them. */
export async function papersOf(db: Database, matter: string): Promise<StoredPaper[]> {
  const { rows } = await sql<StoredPaper>`select * from matter.papers_of(${matter})`.execute(db)
  return rows
}

/** Papers of a matter that the acting body sees. */
export async function papersSeen(db: Database, matter: string): Promise<StoredPaper[]> {
  const { rows } = await sql<StoredPaper>`
    select * from matter.document where matter_id = ${matter} order by seq, created_at, id`.execute(db)
  return rows
}
