/** A list from which several are chosen. Tab leaves it; of itself antd would take the last choice back with it. */
import { Select, type SelectProps } from 'antd'

export function ChooseSeveral<Value>(props: Omit<SelectProps<Value[]>, 'mode'>) {
  return (
    <Select {...props} mode="multiple" onInputKeyDown={(event) => event.key === 'Tab' && event.stopPropagation()} />
  )
}
