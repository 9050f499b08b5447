/** The procedures that the acting person may open, as the server names them. */
import { PlusOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { useLabel, useWords } from '../../../../ui/language.tsx'
import { useProcedures } from '../procedures.ts'
import { queueWords } from './words.ts'

export function StartMenu() {
  const t = useWords(queueWords)
  const label = useLabel()
  const navigate = useNavigate()
  const procedures = useProcedures()
  const offered = procedures.data?.items.filter((one) => one.mayOpen) ?? []
  const [only] = offered
  if (!only) return null
  if (offered.length === 1)
    return (
      <Link to="/matters/new/$procedure" params={{ procedure: only.id }} className="w-button w-button-main">
        {t('startOne', { procedure: label(only.title) })}
      </Link>
    )
  const items = offered.map((one) => ({ key: one.id, label: label(one.title) }))
  const open = (procedure: string) => void navigate({ to: '/matters/new/$procedure', params: { procedure } })
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => open(key) }}>
      <Button type="primary" icon={<PlusOutlined />}>
        {t('start')}
      </Button>
    </Dropdown>
  )
}
