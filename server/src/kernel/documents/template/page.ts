/** The page in Typst: measures, fonts, lines, foot. `l` holds layout.ts in points, `w` words.ts, `paper` the paper. */
export const page = `
#let paper = json(bytes(sys.inputs.paper))
#let l = json(bytes(sys.inputs.layout))
#let w = json(bytes(sys.inputs.words))
#let pt(n) = n * 1pt
#let line-height = pt(l.line)
#let leading = line-height - pt(l.size.body)
#let pitch = pt(l.pitch)
#let width = pt(l.width)
#let red = rgb(l.red)
#let hair = 0.5pt + black
#let (year, month, day) = paper.day.split("-").map(int)

#set document(
  title: paper.title + " " + paper.number, author: paper.issuer, keywords: (paper.number,),
  date: datetime(year: year, month: month, day: day),
)

// A line is as high as its size, whatever stands in it, so that 22 of them fill a page.
#set text(
  font: ((name: l.fonts.european, covers: regex(l.fonts.letters)), l.fonts.chinese), size: pt(l.size.body),
  lang: "zh", region: "cn", fallback: false, hyphenate: false,
  tracking: pitch - pt(l.size.body), cjk-latin-spacing: none, top-edge: 0.88em, bottom-edge: -0.12em,
)
#set par(leading: leading, spacing: leading, justify: true, linebreaks: "simple")
#set block(spacing: leading)
#set table(stroke: hair)
#show heading: set block(spacing: leading)

// A word without end may break anywhere rather than run off the page, or out of its column.
#let breaking(word) = word.text.clusters().join(box())
#let in-line(body) = { show regex("[!-~]{25,}"): breaking; body }
#let in-column(body) = { show regex("[!-~]{12,}"): breaking; body }
#let in-narrow-column(body) = { show regex("[!-~]{5,}"): breaking; body }

#let small(size, body, leading: 0.5em) = {
  set text(size: pt(size), tracking: 0pt)
  set par(leading: leading, spacing: leading, justify: false, first-line-indent: 0pt)
  body
}
#let bare(body) = { set par(first-line-indent: 0pt, justify: false); body }
#let indented(body) = par(first-line-indent: (amount: 2 * pitch, all: true), body)
#let blank(n) = v(n * line-height, weak: false)

#let check-line = small(l.size.check, leading: 3pt, {
  set text(fill: rgb(l.grey))
  set align(left)
  w.check + link(sys.inputs.check, sys.inputs.check)
  parbreak()
  w.digest + sys.inputs.digest
})
#let folio = context {
  let number = counter(page).get().first()
  let odd = calc.odd(number)
  set align(if odd { right } else { left })
  small(l.size.small, pad(left: if odd { 0pt } else { pitch }, right: if odd { pitch } else { 0pt }, [— #number —]))
}
#set page(
  width: pt(l.page.width), height: pt(l.page.height),
  margin: (top: pt(l.margin.top), bottom: pt(l.margin.bottom), left: pt(l.margin.left), right: pt(l.margin.right)),
  footer-descent: pt(l.folio),
  footer: { folio; v(10pt, weak: true); check-line },
)
`
