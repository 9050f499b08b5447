/** Goods of a case, line by line, as the list of goods prints them. */
import { line, money, rows } from '@quanlian/procedure'

/** What was seized or goes over with a case. Counts are plain decimal numbers, `120` or `3.5`. */
export const goods = rows('涉案物品', 'Goods', {
  name: line('名称', 'Name'),
  spec: line('规格型号', 'Model').optional(),
  count: line('数量', 'Quantity'),
  unit: line('单位', 'Unit'),
  value: money('货值（元）', 'Value in yuan').optional(),
  note: line('备注', 'Note').optional(),
})
