/** Enters an absence: one's own, or another's for those who assign. */
import { contract } from '@quanlian/contract'
import { Form, Select } from 'antd'
import { today } from '../../../../ui/format.ts'
import { useWords } from '../../../../ui/language.tsx'
import { call } from '../../../api.ts'
import { useMay, useSession } from '../../../session.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { useNotice } from '../../../ui/notice.tsx'
import { Loaded } from '../../../ui/page.tsx'
import { RecordForm } from '../../../ui/record-form.tsx'
import { usePeople } from '../people.tsx'
import { useRefresh } from '../use-refresh.ts'
import { deadlineWords } from './words.ts'

interface Values {
  person: string
  delegate: string
  from: string
  to: string
}

export function AbsenceForm() {
  const t = useWords(deadlineWords)
  const may = useMay()
  const { person } = useSession()
  const people = usePeople()
  const notice = useNotice()
  const refresh = useRefresh()
  const [form] = Form.useForm<Values>()
  const forOthers = may(contract.desk.assign)
  async function submit({ person: who, ...rest }: Values) {
    await call.desk.putAbsence({ ...rest, ...(forOthers && who !== person.id ? { person: who } : {}) })
    await refresh()
    form.resetFields()
    notice.done(t('absenceAdded'))
  }
  return (
    <Loaded query={people}>
      {({ items }) => {
        const options = items.map((one) => ({ value: one.id, label: one.name }))
        return (
          <RecordForm<Values>
            form={form}
            initial={{ person: person.id, from: today() }}
            submitLabel={t('absenceAdd')}
            submit={submit}
          >
            <div className="w-fields">
              {forOthers && (
                <Form.Item name="person" label={t('absenceWho')} rules={[{ required: true }]}>
                  <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
                </Form.Item>
              )}
              <Form.Item
                name="delegate"
                label={t('absenceDelegate')}
                dependencies={['person']}
                rules={[
                  { required: true },
                  ({ getFieldValue }) => ({
                    validator: (_, delegate) =>
                      delegate && delegate === (getFieldValue('person') ?? person.id)
                        ? Promise.reject(new Error(t('absenceSame')))
                        : Promise.resolve(),
                  }),
                ]}
              >
                <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <Form.Item name="from" label={t('absenceFrom')} rules={[{ required: true }]}>
                <DayField />
              </Form.Item>
              <Form.Item
                name="to"
                label={t('absenceTo')}
                dependencies={['from']}
                rules={[
                  { required: true },
                  ({ getFieldValue }) => ({
                    validator: (_, to) =>
                      to && to < getFieldValue('from')
                        ? Promise.reject(new Error(t('absenceOrder')))
                        : Promise.resolve(),
                  }),
                ]}
              >
                <DayField />
              </Form.Item>
            </div>
          </RecordForm>
        )
      }}
    </Loaded>
  )
}
