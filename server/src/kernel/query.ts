/** Query strings carry text only: this turns them into what the endpoint's schema expects, and leaves judging to it. */
import type * as z from 'zod'

type Decoder = (value: unknown) => unknown

/** Makes the decoder of one endpoint. Lists come as `kind=a&kind=b`, `kind[]=a` or `kind[0]=a`. */
export function queryDecoder(schema: z.ZodObject): (query: Record<string, unknown>) => Record<string, unknown> {
  const decoders = new Map(Object.entries(schema.shape).map(([name, field]) => [name, decoderOf(field as z.ZodType)]))
  return (query) => {
    const decoded: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(query)) {
      const bracket = key.indexOf('[')
      const name = bracket < 0 ? key : key.slice(0, bracket)
      const decode = decoders.get(name)
      if (!decode) continue
      decoded[name] = bracket < 0 ? decode(value) : [...asList(decoded[name]), ...asList(decode(value))]
    }
    return decoded
  }
}

function decoderOf(field: z.ZodType): Decoder {
  const bare = unwrap(field)
  switch (bare.def.type) {
    case 'array': {
      const element = decoderOf((bare as unknown as z.ZodArray<z.ZodType>).element)
      return (value) => asList(value).map(element)
    }
    case 'number':
      return (value) => (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value)
    case 'boolean':
      return (value) => (value === 'true' ? true : value === 'false' ? false : value)
    default:
      return (value) => value
  }
}

function unwrap(field: z.ZodType): z.ZodType {
  const inner = (field.def as unknown as { innerType?: z.ZodType }).innerType
  return inner ? unwrap(inner) : field
}

function asList(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
