/** OpenAPI 3.1 from the contract, with what only we know: audience, refusals, security, examples. */
import { type AnyContractProcedure, isContractProcedure, type OpenAPI } from '@orpc/contract'
import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contract, type EndpointMeta, type ProblemCode, problems } from '@quanlian/contract'
import { sessionCookie } from './http.ts'

const always: ProblemCode[] = ['kernel.invalid', 'kernel.too_many']

export async function describeApi(version: string): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: {
      title: 'Quanlian 权链',
      version,
      description:
        'One open platform for the whole chain of intellectual-property work. Refusals are RFC 9457 problem details; bad input names each field in `errors`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api', description: 'This installation' }],
    tags: [
      { name: 'System', description: 'Whether the installation works.' },
      { name: 'Identity', description: 'People, the bodies they act for, sessions and administration.' },
      { name: 'Rights', description: 'The register of rights of every kind.' },
      { name: 'Imports', description: 'Office files and tables that enter the register.' },
    ],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: 'Set by `identity.signIn`.' },
      },
      schemas: { Problem: problemSchema },
    },
  })
  for (const [id, procedure] of endpoints()) complete(operationOf(document, id), procedure)
  return document
}

/** Every endpoint of the contract with its operationId. */
export function endpoints(): [string, AnyContractProcedure][] {
  return Object.entries(contract).flatMap(([room, members]) =>
    Object.entries(members as Record<string, unknown>).flatMap(([name, procedure]): [string, AnyContractProcedure][] =>
      isContractProcedure(procedure) ? [[`${room}.${name}`, procedure]] : [],
    ),
  )
}

function complete(operation: OpenAPI.OperationObject, procedure: AnyContractProcedure) {
  const meta = procedure['~orpc'].meta as EndpointMeta
  const signedIn = meta.audience !== 'anyone'
  operation.security = signedIn ? [{ session: [] }] : [{}]
  if (signedIn && meta.audience !== 'person') {
    operation.description = [operation.description, `Needs a role that grants \`${meta.audience}\`.`]
      .filter(Boolean)
      .join('\n\n')
  }
  if (meta.transport === 'upload') {
    const body = operation.requestBody as OpenAPI.RequestBodyObject
    const schema = Object.values(body.content ?? {})[0]?.schema
    body.content = { 'multipart/form-data': { schema } }
  }
  const codes: ProblemCode[] = [...meta.problems, ...always]
  if (signedIn) codes.push('kernel.sign_in')
  if (signedIn && meta.audience !== 'person') codes.push('kernel.forbidden')
  for (const [status, list] of groupByStatus(codes)) {
    operation.responses ??= {}
    operation.responses[status] = {
      description: list.map((code) => `\`${code}\` ${problems[code].en}`).join('; '),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          example: { type: `/problems/${list[0]}`, code: list[0], title: problems[list[0] as ProblemCode].zh, status },
        },
      },
    }
  }
}

function groupByStatus(codes: ProblemCode[]): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>()
  for (const code of codes) groups.set(problems[code].status, [...(groups.get(problems[code].status) ?? []), code])
  return new Map([...groups].sort(([a], [b]) => a - b))
}

function operationOf(document: OpenAPI.Document, id: string): OpenAPI.OperationObject {
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path as Record<string, OpenAPI.OperationObject>)) {
      if (operation?.operationId === id) return operation
    }
  }
  throw new Error(`${id} is not in the OpenAPI document`)
}

const problemSchema: OpenAPI.SchemaObject = {
  type: 'object',
  description: 'RFC 9457 problem details',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', examples: ['/problems/kernel.invalid'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'Request id, to quote when asking for help' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}
