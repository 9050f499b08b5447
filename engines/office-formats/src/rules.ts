/** Every way an input can be wrong, told to people: what is wrong, and what to do. */
import type { Defect } from './record.ts'

/** The closed table of defect rules. Keys are `Defect.rule`. */
export const rules = {
  'file.too_large': [
    '文件中有超出上限的内容，读取已停止。请拆分文件后重新导入。',
    'One piece of the file is larger than the limit, so reading stopped. Split the file and import again.',
  ],
  'format.unknown': [
    '无法识别文件格式。请提供国家知识产权局专利公布公告 XML、WIPO ST.96 或 ST.66 XML。',
    'The format is not known. Bring a CNIPA patent publication, or WIPO ST.96 or ST.66 XML.',
  ],
  'format.empty': [
    '格式已识别，但文件中没有任何权利记录。请确认导出是否完整。',
    'The format is known but the file holds no right. Check that the export is complete.',
  ],
  'format.draft': [
    '文件采用 WIPO 标准的旧草案，已宽容读取；未对应的内容不导入。',
    'The file follows an older draft of the WIPO standard and was read tolerantly; what has no place is left out.',
  ],
  'xml.empty': ['文件是空的。请重新导出。', 'The file is empty. Export it again.'],
  'xml.malformed': [
    'XML 不合规范，读取在此处停止；此前完整的记录已保留。请修正该行后重新导入。',
    'The XML is not well formed and reading stopped here; complete records before it are kept. Mend the line and import again.',
  ],
  'xml.truncated': [
    '文件在中途结束；此前完整的记录已保留。请重新下载或导出。',
    'The file ends too early; complete records before that are kept. Download or export it again.',
  ],
  'xml.entity': [
    '文件声明了实体（ENTITY），出于安全已拒绝读取。请去掉文档类型声明中的实体。',
    'The file declares an entity, which is refused for safety. Remove entity declarations from the DOCTYPE.',
  ],
  'xml.unknown_entity': [
    '文本引用了未定义的实体，已按原样保留。请核对该处文字。',
    'The text refers to an entity nobody defined; it was kept as written. Check the text.',
  ],
  'xml.too_deep': [
    '元素嵌套过深，读取已停止。请核对文件来源。',
    'Elements are nested too deeply, so reading stopped. Check where the file comes from.',
  ],
  'xml.too_many_attributes': [
    '一个元素的属性过多，读取已停止。请核对文件来源。',
    'An element has too many attributes, so reading stopped. Check where the file comes from.',
  ],
  'text.cut': [
    '文字超过长度上限，已截断。需要全文时请查原文件。',
    'The text is longer than the limit and was cut. See the original for the rest.',
  ],
  'record.too_many_items': [
    '一条记录内的条目超过上限，其余未读入。请核对原文件。',
    'One record holds more items than the limit; the rest was left out. Check the original.',
  ],
  'number.missing': [
    '缺少可识别该权利的号码，记录未导入。请补充申请号、注册号或公告号。',
    'No number identifies the right, so it was not imported. Supply an application, registration or publication number.',
  ],
  'number.application_form': [
    '申请号格式不正确。应为 12 位数字加校验位（如 202111286633.X）或 8 位数字加校验位。',
    'The application number has the wrong form: 12 digits and a check digit (202111286633.X), or 8 and a check digit.',
  ],
  'number.check_digit': [
    '申请号校验位不符，号码未采用。请对照受理通知书核对。',
    'The check digit does not fit, so the number was not taken. Compare it with the filing receipt.',
  ],
  'number.check_digit_added': [
    '申请号没有校验位，已补上。',
    'The application number had no check digit; one was added.',
  ],
  'number.publication_form': [
    '公布公告号格式不正确。应为 CN 加 7 或 9 位数字及种类代码（如 CN113781974A）。',
    'The publication number has the wrong form: CN, 7 or 9 digits and a kind code (CN113781974A).',
  ],
  'number.publication_kind': [
    '文献种类代码不在 WIPO ST.16 中国代码之列（A、B、C、U、Y、S、D）。请核对。',
    'The kind code is none of those China uses under WIPO ST.16 (A, B, C, U, Y, S, D). Check it.',
  ],
  'number.pct_form': [
    '国际申请号格式不正确。应如 PCT/CN2017/082569。',
    'The international application number has the wrong form. Write it like PCT/CN2017/082569.',
  ],
  'number.mark_form': [
    '商标注册号格式不正确。应为 1 至 8 位数字，国际注册加前缀 G。',
    'The mark number has the wrong form: 1 to 8 digits, with G before an international registration.',
  ],
  'number.madrid_form': [
    '马德里国际注册号格式不正确。应为至多 7 位数字。',
    'The Madrid registration number has the wrong form: up to 7 digits.',
  ],
  'number.hague_form': [
    '海牙国际注册号格式不正确。应如 DM/096824。',
    'The Hague registration number has the wrong form. Write it like DM/096824.',
  ],
  'number.form_unsure': [
    '号码不属于已知写法，已按原样保留。请核对。',
    'The number is in no form we know and was kept as written. Check it.',
  ],
  'number.kind_differs': [
    '号码指示的权利类型与声明不同，以号码为准。请核对。',
    'The number says another kind of right than the source does; the number was followed. Check it.',
  ],
  'date.impossible': [
    '日历上没有这一天，日期未采用。请核对。',
    'There is no such day, so the date was not taken. Check it.',
  ],
  'date.partial': ['日期不完整（缺少月或日），未采用。', 'The date lacks its month or day and was left out.'],
  'date.unreadable': ['无法识别日期。请写作 2021-12-10。', 'The date cannot be read. Write it as 2021-12-10.'],
  'class.missing': ['分类号为空。请补充。', 'The class is empty. Supply it.'],
  'class.nice': ['尼斯分类应为 1 至 45 类。请核对。', 'A Nice class is a number from 1 to 45. Check it.'],
  'class.locarno': [
    '洛迦诺分类应为 01 至 32 大类及小类（如 06-01）。请核对。',
    'A Locarno class is 01 to 32 and a subclass (06-01). Check it.',
  ],
  'class.ipc': [
    '国际专利分类号格式不正确。应如 G09G 3/36。',
    'The IPC or CPC symbol has the wrong form. Write it like G09G 3/36.',
  ],
  'class.vienna': [
    '图形要素（维也纳）分类号格式不正确。应如 06.03.03。',
    'The Vienna symbol has the wrong form. Write it like 06.03.03.',
  ],
  'title.missing': [
    '没有名称。请补充发明名称、商标文字或作品名称。',
    'There is no title. Supply the title, the word mark or the name of the work.',
  ],
  'party.name_missing': [
    '当事人没有姓名或名称，未导入该当事人。请补充。',
    'A party has no name and was left out. Supply it.',
  ],
  'claim.number': [
    '权利要求编号无法识别，已按顺序编号。',
    'The claim has no readable number; it was numbered in order.',
  ],
  'priority.incomplete': [
    '优先权缺少在先申请号，未导入。请补充。',
    'A priority claim lacks the earlier application number and was left out. Supply it.',
  ],
  'design.several': [
    '一件申请含多项外观设计；名称取第一项，视图全部保留。',
    'The application holds several designs; the first gives the title, all views are kept.',
  ],
  'kind.unknown': [
    '无法识别权利类型。请选择权利类型后重新导入。',
    'The kind of right is not known. Choose the kind and import again.',
  ],
  'status.unknown': [
    '无法识别法律状态，已记为“未知”。请核对。',
    'The legal status is not known and was recorded as unknown. Check it.',
  ],
  'event.date_missing': ['事件没有日期，未导入该事件。', 'An event has no date and was left out.'],
  'column.unknown': [
    '列无法对应到任何字段，未读入。请在列对应中选择字段。',
    'The column fits no field and was not read. Choose a field in the mapping.',
  ],
  'st96.no_component': [
    'WIPO ST.96 V6 没有适用于该类权利的文件类型，无法导出为 ST.96。请改用表格导出。',
    'WIPO ST.96 V6 has no document for this kind of right. Export a table instead.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>

/** A defect rule. */
export type Rule = keyof typeof rules

/** The sentence for a defect, in Chinese or English. An unknown rule is told by its key. */
export function describeDefect(defect: Pick<Defect, 'rule'>, language: 'zh' | 'en'): string {
  const sentences = (rules as Record<string, readonly [string, string]>)[defect.rule]
  return sentences?.[language === 'zh' ? 0 : 1] ?? defect.rule
}
