/** A certificate that signs itself, for an address of this machine (RFC 5280): nobody trusts it who is not told to. */
import { generateKeyPairSync, sign } from 'node:crypto'

export interface Certificate {
  /** PEM. */
  key: string
  cert: string
}

/** @param address IPv4 of the server that shows it */
export function certificateFor(address: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const name = sequence(set(sequence(oid('550403'), utf8('example'))))
  const [version, serial] = [der(0xa0, integer(2)), integer(1)]
  const validity = sequence(time('20200101000000Z'), time('21200101000000Z'))
  const itself = sequence(oid('551d13'), octets(sequence(der(0x01, Buffer.of(0xff)))))
  const names = sequence(oid('551d11'), octets(sequence(der(0x87, Buffer.from(address.split('.').map(Number))))))
  const extensions = der(0xa3, sequence(itself, names))
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const body = sequence(version, serial, ecdsaWithSha256, name, validity, name, spki, extensions)
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey))
  const base64 = sequence(body, ecdsaWithSha256, signature).toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  }
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const length = content.length
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, ...(length < 0x80 ? [length] : long)), content])
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const set = (...parts: Buffer[]) => der(0x31, ...parts)
const octets = (content: Buffer) => der(0x04, content)
const integer = (value: number) => der(0x02, Buffer.of(value))
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const utf8 = (text: string) => der(0x0c, Buffer.from(text))
const time = (text: string) => der(0x18, Buffer.from(text))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
