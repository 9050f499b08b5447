/** Building XML text: elements that vanish when empty, texts escaped and cleaned. */
import { tidy, xmlClean } from '../text.ts'

/** An element around content already in XML; nothing when the content is empty. Attributes come ready with a leading space. */
export function element(name: string, content: string, attributes = ''): string {
  return content === '' ? '' : `<${name}${attributes}>${content}</${name}>`
}

/** An element around a text; nothing when the text is empty or absent. */
export function text(name: string, value: string | undefined, attributes = ''): string {
  return value === undefined ? '' : element(name, escapeXml(value), attributes)
}

/** An element the schema requires, empty if need be. */
export function required(name: string, value: string | undefined, attributes = ''): string {
  return `<${name}${attributes}>${escapeXml(value ?? '')}</${name}>`
}

/** One element for each line of a text. */
export function lines(name: string, value: string | undefined, attributes = ''): string {
  return (value ?? '')
    .split('\n')
    .map((line) => text(name, line, attributes))
    .join('')
}

/** An attribute with a leading space; nothing when empty. */
export function attribute(name: string, value: string | undefined): string {
  const safe = escapeXml(value ?? '')
  return safe === '' ? '' : ` ${name}="${safe}"`
}

/** Text as it may stand in XML 1.0: blanks collapsed, control characters and lone surrogates gone, markup escaped. */
export function escapeXml(value: string): string {
  const clean = tidy(xmlClean(value))
  return /[&<>"]/.test(clean)
    ? clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
    : clean
}
