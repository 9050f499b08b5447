/** The stretches of a body in Typst: paragraphs, tables, places to sign. */
export const parts = `
// Rows stay whole unless one alone might fill a page.
#let row-of(texts, most, ..cells) = {
  let breakable = texts.any(text => text.clusters().len() > most)
  cells.pos().map(body => table.cell(breakable: breakable, body))
}
#let form(..rows, align: left + horizon) = small(l.size.table, leading: 0.55em, table(
  columns: (7 * pitch, 1fr), inset: 5pt, align: (center + horizon, align), ..rows,
))

#let fields(part) = form(
  ..part.rows.map(row => row-of((row.label, row.value), 500, in-column(row.label), row.value)).flatten(),
)

#let opinions(part) = form(align: left + top, ..part.rows.map(row => row-of((row.text,), 500, in-column(row.label), {
  block(width: 100%, row.text)
  v(if row.text == "" { 3em } else { 1em })
  align(right, {
    w.signed
    if row.name == "" { h(6em) } else { row.name }
    h(2em)
    if row.date == "" { w.dateByHand } else { row.date }
  })
})).flatten())

#let goods(part) = {
  let noted = part.rows.any(row => row.note != "")
  let heads = if noted { w.goods } else { w.goods.slice(0, -1) }
  small(l.size.goods, table(
    columns: (32pt, 1.5fr, 1.3fr, 48pt, 32pt, 76pt) + if noted { (0.9fr,) }, inset: (x: 4pt, y: 5pt),
    align: (x, y) => horizon + if y == 0 { center } else { (center, left, left, right, center, right, left).at(x) },
    table.header(..heads.map(head => text(weight: "bold", head))),
    ..part.rows.map(row => row-of((row.name, row.spec, row.note), 120,
      row.place, in-column(row.name), in-column(row.spec),
      in-narrow-column(row.count), in-narrow-column(row.unit), in-narrow-column(row.value),
      ..if noted { (in-column(row.note),) },
    )).flatten(),
    table.cell(colspan: heads.len(), align: left, breakable: false, part.total),
  ))
}

#let place-to-sign = box(width: 100%, height: 1em, baseline: 3pt, stroke: (bottom: hair))
#let places-to-sign(labels) = block(breakable: false, bare(grid(
  columns: (auto, 10 * pitch), row-gutter: leading, align: (right, left),
  ..labels.map(label => (label + "：", place-to-sign)).flatten(),
)))

#let stretch(part) = {
  if part.kind == "paragraph" { indented(part.text) }
  else if part.kind == "heading" {
    heading(level: 1, pad(left: 2 * pitch, text(size: pt(l.size.body), weight: "bold", part.text)))
  }
  else if part.kind == "fields" { fields(part) }
  else if part.kind == "goods" { goods(part) }
  else if part.kind == "opinions" { opinions(part) }
  else if part.kind == "signatures" { blank(0.5); places-to-sign(part.labels) }
}
`
