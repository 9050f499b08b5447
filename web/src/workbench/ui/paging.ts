/** Page and size in the address of a list. */
import { paging as contractPaging } from '@quanlian/contract'
import * as z from 'zod'

/** The contract's paging; the workbench shows 50 rows unless asked otherwise. */
export const paging = { ...contractPaging, size: z.int().min(1).max(100).default(50) }
