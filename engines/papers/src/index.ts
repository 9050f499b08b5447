/** The door of the engine. */

export { capitals } from './amount.ts'
export { canonicalJson, digestOf } from './canonical.ts'
export { chineseDate } from './date.ts'
export { PaperError, type PaperErrorCode } from './error.ts'
export { type PaperName, paperNames } from './names.ts'
export type {
  FieldsPart,
  GoodsPart,
  GoodsRow,
  OpinionsPart,
  Paper,
  PaperKind,
  Part,
  Signature,
  SignaturesPart,
  Slip,
} from './paper.ts'
export { type ComplaintReceipt, complaintReceipt } from './papers/complaint-receipt.ts'
export { type FilingDecision, filingDecision, type Opinion } from './papers/filing-decision.ts'
export { type FormPaper, formPaper } from './papers/form-paper.ts'
export { type Goods, type GoodsList, goodsList } from './papers/goods-list.ts'
export { type HolderNotice, holderNotice } from './papers/holder-notice.ts'
export { type TransferLetter, transferLetter } from './papers/transfer-letter.ts'
export { cleaned } from './text.ts'
export type { Contact, Heading } from './wording.ts'
