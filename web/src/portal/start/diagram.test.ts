import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stagesOf } from './diagram.ts'

const words = (zh: string, en: string) => ({ zh, en })
const states = [
  { id: 'submitted', line: 'main', title: words('待受理', 'Submitted'), end: false },
  { id: 'accepted', line: 'main', title: words('已受理', 'Accepted'), end: true },
  { id: 'free', line: 'seizure', title: words('无查封', 'Nothing seized'), end: false },
]
const actions = [
  { id: 'accept', title: words('受理', 'Accept') },
  { id: 'add', title: words('追加', 'Add') },
]

test('arrows are told with the words of the procedure, by line, in order', () => {
  const diagram = `stateDiagram-v2
  state "待受理" as s1
  state "已受理 / Accepted" as accepted
  [*] --> s1
  s1 --> accepted : 受理
  s1 --> s1: add
  accepted --> [*]
  free --> gone : 不知
`
  const [main, seizure] = stagesOf({ states, actions, diagram })
  assert.deepEqual(
    main?.map(({ state, steps, first }) => [state.id, first, steps.map(({ title, to }) => [title.en, to?.id])]),
    [
      [
        'submitted',
        true,
        [
          ['Accept', 'accepted'],
          ['Add', undefined],
        ],
      ],
      ['accepted', false, []],
    ],
  )
  assert.deepEqual(seizure?.[0]?.steps, [{ title: words('不知', '不知') }])
})

test('a diagram that cannot be read leaves the states', () => {
  const lines = stagesOf({ states, actions, diagram: 'graph TD; a-->b' })
  assert.deepEqual(
    lines.map((line) => line.map(({ steps }) => steps.length)),
    [[0, 0], [0]],
  )
})
