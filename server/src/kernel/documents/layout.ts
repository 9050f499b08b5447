/** The measures of official papers, GB/T 9704-2012 (党政机关公文格式), for both ways of setting them. Points unless said. */

const pointsOfMillimetre = 72 / 25.4

/** Points of millimetres. */
export function mm(length: number): number {
  return length * pointsOfMillimetre
}

/** 版心: what A4 leaves between the margins, 156 mm by 225 mm (5.2.1), 22 lines of 28 characters (5.2.3). */
const type = { width: 156, height: 225, lines: 22, characters: 28 }

export const layout = {
  page: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
  width: mm(type.width),
  /** From one line to the next. */
  line: mm(type.height) / type.lines,
  /** From one character of the body to the next: a little less than its size, or 28 would not fit. */
  pitch: mm(type.width) / type.characters,
  size: {
    /** 3号: the body. */
    body: 16,
    /** 2号: the title. */
    title: 22,
    /** 4号: page numbers, 版记. */
    small: 14,
    /** 小4号: tables. */
    table: 12,
    /** 5号: lists of many columns. */
    goods: 10.5,
    /** The check line below the page number: no part of the standard. */
    check: 7.5,
  },
  /** The red head: its upper edge below that of the type area (7.2.4), never larger than 22 mm. */
  head: { below: mm(35), largest: 42, smallest: 22, toRule: mm(4) },
  /** The page number's dash below the type area (7.5). */
  folio: mm(7),
  /** The lower edge of the check line above that of the page, in Word. */
  footerFromEdge: mm(15),
  /** A seal of a body below the provincial level. */
  seal: mm(42),
  red: '#d7000f',
  grey: '#595959',
} as const

/** The largest size, within its bounds, at which the name of the body fits one line. */
export function headSize(issuer: string): number {
  const { largest, smallest } = layout.head
  return Math.max(smallest, Math.min(largest, Math.floor(layout.width / [...issuer].length)))
}
