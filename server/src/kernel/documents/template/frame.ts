/** What stands around the body, in Typst, and all of it together: heads, attachments, signature and seal, copies, slip. */
export const frame = `
#let paper-title(words) = bare(align(center, title({
  set text(size: pt(l.size.title), tracking: 0pt, weight: "bold")
  set par(leading: 0.6em)
  words
})))
#let red-head() = {
  v(pt(l.head.below))
  bare(align(center, text(size: pt(l.headSize), weight: "bold", fill: red, tracking: 0pt, paper.issuer)))
  blank(2)
  bare(align(center, paper.number))
  v(pt(l.head.toRule))
  line(length: 100%, stroke: 1.5pt + red)
  blank(2)
  paper-title(paper.title)
}
#let plain-head() = {
  bare(align(center, text(weight: "bold", tracking: 0pt, paper.issuer)))
  paper-title(paper.title)
  bare(align(right, small(l.size.small, paper.number)))
}

// What stands before the signature goes with it to the next page: a signature alone would be worth nothing.
#let kept(body) = block(sticky: true, width: 100%, body)
// Only what fits a page together with the signature can be held so.
#let is-kept(part) = "signature" in paper and paper.attachments == () and (
  part.kind == "signatures"
    or (part.kind == "paragraph" and part.text.clusters().len() <= 400)
    or (part.kind == "fields" and part.rows.len() <= 8 and part.rows.map(row => row.value).join().clusters().len() <= 300)
)
#let body() = for (at, part) in paper.parts.enumerate() {
  if at + 1 == paper.parts.len() and is-kept(part) { kept(stretch(part)) } else { stretch(part) }
  // Fields and opinions are one form: no gap between their tables.
  if paper.parts.at(at + 1, default: part).kind == "opinions" and part.kind == "fields" { v(-leading) }
}

#let attachments() = if paper.attachments.len() > 0 {
  blank(1)
  let several = paper.attachments.len() > 1
  kept(bare(pad(left: 2 * pitch, grid(
    columns: (3 * pitch, if several { 1.5 * pitch } else { 0pt }, 1fr), row-gutter: leading,
    ..paper.attachments.enumerate().map(((at, name)) => (
      if at == 0 { w.attachments }, if several { str(at + 1) + "." }, name,
    )).flatten(),
  ))))
}

#let seal-place = {
  let (broad, edge) = (pt(l.seal), (paint: red.lighten(55%), thickness: 0.6pt, dash: "dashed"))
  place(center + horizon, circle(radius: broad / 2, stroke: edge))
  place(center + horizon, dy: 9pt - broad / 2, pdf.artifact(
    small(l.size.check, text(fill: red.lighten(30%), w.seal)),
  ))
}
// The name of the body stands centred over the date, the date four characters from the margin (7.3.5).
#let signature(sign) = block(breakable: false, width: 100%, {
  blank(if sign.seal { 2 } else { 1 })
  context {
    let widths = (sign.issuer, sign.date).map(one => measure(one).width)
    let over = calc.max(0pt, widths.first() - widths.last()) / 2
    let broad = calc.min(width, calc.max(..widths))
    let space = calc.max(0pt, calc.min((if sign.seal { 4 } else { 2 }) * pitch - over, width - broad))
    bare(align(right, pad(right: space, box(width: broad, {
      if sign.seal { seal-place }
      set align(center)
      sign.issuer
      parbreak()
      sign.date
    }))))
  }
  if sign.seal { blank(1) }
  if "note" in paper { indented("（" + paper.note + "）") }
})

#let record() = {
  let rule(thickness) = line(length: 100%, stroke: thickness + black)
  let row(..cells) = pad(x: pt(l.size.small), grid(..cells))
  v(1fr)
  block(breakable: false, small(l.size.small, leading: 0.5em, {
    rule(1pt)
    row(columns: (3em, 1fr), w.copies, paper.copies.join("，") + "。")
    rule(0.7pt)
    row(columns: (1fr, auto), paper.issuer, [#year;年#month;月#day;日#w.printed])
    rule(1pt)
  }))
}
#let slip(slip) = {
  pagebreak()
  paper-title(slip.title)
  blank(1)
  bare(slip.to + "：")
  for text in slip.paragraphs { in-line(indented(text)) }
  blank(2)
  align(right, places-to-sign(slip.labels))
}

// The head stands outside of the rule: one that all content shares would reach the foot of the page, too.
#if paper.head == "red" { red-head() } else { plain-head() }
#in-line({
  if "addressee" in paper { blank(1); bare(paper.addressee + "：") }
  body()
  attachments()
  if "signature" in paper { signature(paper.signature) }
  if sys.inputs.missing != "" { small(l.size.table, "（" + w.missing + sys.inputs.missing + "。）") }
  if paper.copies.len() > 0 { record() }
})
#if "slip" in paper { slip(paper.slip) }
`
