/** Reads what a mail says, as a mail program would. */

/** The text of a message without parts, in base64 or quoted-printable (RFC 2045, 6.7 and 6.8). */
export function textOf(message: string): string {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/^Content-Transfer-Encoding: base64\r?$/im.test(head))
    return Buffer.from(body, 'base64').toString().replaceAll('\r\n', '\n').trimEnd()
  const octets = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(octets, 'latin1').toString().replaceAll('\r\n', '\n').trimEnd()
}
