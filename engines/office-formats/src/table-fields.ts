/** The columns a table may have: where each goes in a record, its labels, and other headings for it. */
import type { ClassScheme, DetailField, PartyRole, RightDates, RightNumbers } from './record.ts'

/** Where a column's cells go. */
export type FieldTarget =
  | { to: 'number'; key: keyof RightNumbers }
  | { to: 'date'; key: keyof RightDates }
  | { to: 'party'; key: PartyRole }
  | { to: 'address' | 'country'; key: PartyRole }
  | { to: 'class'; key: ClassScheme | 'any' }
  | { to: 'detail'; key: TextDetail }
  | {
      to: 'own'
      key: 'kind' | 'office' | 'title' | 'titles' | 'goods' | 'status' | 'statusDate' | 'term' | 'priority' | 'region'
    }
/** Details that are plain text. */
export type TextDetail = Exclude<DetailField, 'claims' | 'figures'>

/** One column a table may have. `needed` fields must be mapped: the title, a kind (or a default), and some number. */
export interface TableField {
  field: string
  zh: string
  en: string
  needed: boolean
  target: FieldTarget
  /** Other headings, Chinese and English. */
  aliases: readonly string[]
}

/** All columns, in the order of an export. */
export const tableFields: readonly TableField[] = [
  own('kind', '权利类型', 'Kind of right', '类型|专利类型|知识产权类型|种类|ip type|right type|type', true),
  own('office', '受理局', 'Office', '国家地区|国家|受理国|公开国别|国别|jurisdiction|authority|office code'),
  number(
    'application',
    '申请号',
    'Application No.',
    '专利申请号|商标申请号|申请编号|application number|appl no|app no|serial no|serial number',
    true,
  ),
  number(
    'registration',
    '注册号',
    'Registration No.',
    '专利号|商标注册号|申请注册号|登记号|证书号|注册证号|作品登记号|软件登记号|登记证书号|授权号|品种权号|patent no|patent number|registration number|reg no|certificate no|certificate number|grant no',
  ),
  number(
    'publication',
    '公开（公告）号',
    'Publication No.',
    '公告号|公布号|公开号|授权公告号|申请公布号|公布公告号|publication number|pub no',
  ),
  number('publicationKind', '文献种类代码', 'Kind code', '文献类型代码|kind code st16|document kind'),
  number(
    'international',
    '国际申请（注册）号',
    'International No.',
    '国际申请号|国际注册号|pct申请号|pct号|马德里注册号|pct no|pct number|international registration no|international application no',
  ),
  own(
    'title',
    '名称',
    'Title',
    '商标名称|发明名称|专利名称|标题|作品名称|软件名称|产品名称|商标|品种名称|权利名称|布图设计名称|mark|trademark|mark name|name|invention title|work title',
    true,
  ),
  own('titles', '外文名称', 'Other titles', '英文名称|其他语言名称|english title|title en|foreign title'),
  party(
    'holder',
    '权利人',
    'Owner',
    '专利权人|商标权人|著作权人|注册人|商标注册人|当前权利人|权利人名称|品种权人|持有人|right holder|holder|proprietor|assignee|patentee|registrant|current owner',
  ),
  address(
    'holder',
    '权利人地址',
    'Owner address',
    '专利权人地址|注册人地址|著作权人地址|owner’s address|holder address|assignee address',
  ),
  country('holder', '权利人国别', 'Owner country', '权利人国家|专利权人国别|holder country|assignee country'),
  party('applicant', '申请人', 'Applicant', '申请单位|申请人名称|申请（专利权）人|applicant name|applicants'),
  address('applicant', '申请人地址', 'Applicant address', '地址|申请地址|address|applicant’s address'),
  country('applicant', '申请人国别', 'Applicant country', '申请人国家|country|nationality'),
  party('inventor', '发明人', 'Inventor', '发明（设计）人|发明设计人|inventors|inventor name'),
  party('designer', '设计人', 'Designer', 'designers'),
  party('author', '作者', 'Author', '创作者|开发者|authors'),
  party('breeder', '培育人', 'Breeder', '育种人|品种培育人|breeders'),
  party('custodian', '保存人', 'Custodian', '传承人|保管人|保护单位'),
  party('authorized_user', '合法使用人', 'Authorized user', '用标企业|地理标志使用人|authorised user|authorized users'),
  party(
    'agency',
    '代理机构',
    'Agency',
    '代理机构名称|专利代理机构|商标代理机构|代理公司|agency name|law firm|representative',
  ),
  party('agent', '代理人', 'Agent', '专利代理师|代理师|专利代理人|attorney|agent name'),
  party('licensee', '被许可人', 'Licensee', '许可使用人|licensees'),
  party('pledgee', '质权人', 'Pledgee', '质押权人'),
  classes(
    'any',
    '类别',
    'Class',
    '分类号|分类|主分类号|国际分类|国际分类号|商标类别|classes|classification|international class|main classification',
  ),
  classes('nice', '尼斯分类', 'Nice class', '商品国际分类|国际商品分类|nice classification|nice'),
  classes('ipc', 'IPC分类号', 'IPC', 'ipc|国际专利分类号|ipc主分类号|ipc分类|ipc class'),
  classes('cpc', 'CPC分类号', 'CPC', 'cpc|cpc分类|cpc class'),
  classes('locarno', '洛迦诺分类号', 'Locarno class', '洛迦诺分类|外观设计分类号|locarno|loc'),
  classes('vienna', '图形要素', 'Vienna class', '商标图形要素|维也纳分类|图形要素编码|vienna|vienna code'),
  classes('similar_group', '类似群', 'Similar group', '类似群组|类似群号|similar groups'),
  classes('national', '本国分类', 'National class', '国内分类|us class|national classification'),
  own(
    'goods',
    '商品/服务',
    'Goods and services',
    '商品服务|商品|服务|商品服务列表|核定使用商品|核定使用商品服务|指定商品|商品服务项目|goods|services|goods/services|goods & services',
  ),
  date('filing', '申请日', 'Filing date', '申请日期|申请时间|application date|filed|date filed'),
  date('priority', '优先权日', 'Priority date', '最早优先权日|earliest priority date'),
  date(
    'publication',
    '公开（公告）日',
    'Publication date',
    '公告日|公布日|公开日|公开日期|公告日期|初审公告日期|初审公告日|申请公布日|published|pub date',
  ),
  date(
    'registration',
    '注册日',
    'Registration date',
    '授权公告日|授权日|授权日期|登记日|登记日期|注册日期|注册公告日期|注册公告日|发证日期|核准日期|registered|grant date|date of grant|reg date',
  ),
  date(
    'first',
    '首次发表（使用）日',
    'First published or used',
    '首次发表日期|首次发表日|首次使用日|首次使用日期|首次商业利用日|发表日期|first use date|first publication date',
  ),
  date('completion', '创作完成日', 'Completed on', '创作完成日期|开发完成日期|完成日期|completion date'),
  date(
    'expiry',
    '届满日',
    'Expiry date',
    '到期日|有效期至|截止日期|专用权截止日期|失效日|期满日|届满日期|expires|expiration date|valid until',
  ),
  own('term', '专用权期限', 'Term', '有效期|专用期限|保护期限|权利期限|validity|term of protection'),
  own('status', '法律状态', 'Status', '状态|当前状态|当前法律状态|商标状态|专利状态|legal status|current status'),
  own('statusDate', '法律状态日', 'Status date', '状态日期|法律状态日期|legal status date'),
  own('priority', '优先权', 'Priority', '优先权号|优先权信息|priority claims|priority no|priority number'),
  own('region', '所在地区', 'Region', '地区|行政区划|省市|所在地|地区代码|province|region code'),
  detail('abstract', '摘要', 'Abstract', '内容摘要|简介|summary'),
  detail('wordElement', '文字要素', 'Word element', '商标文字|word mark'),
  detail('transliteration', '音译', 'Transliteration', '拼音|商标拼音'),
  detail('translation', '含义', 'Translation', '译文|中文含义'),
  detail('description', '说明', 'Description', '商标说明|简要说明|描述|外观设计简要说明'),
  detail('colours', '指定颜色', 'Colours', '颜色|colors|colour'),
  detail('disclaimer', '放弃专用权', 'Disclaimer', '放弃专用权说明'),
  detail('feature', '商标形式', 'Feature of mark', '商标形态|mark feature'),
  detail('category', '类型细分', 'Category', '商标类型|地理标志类型|mark category'),
  detail('workCategory', '作品类别', 'Category of work', '作品类型|作品种类|work category'),
  detail('creation', '创作性质', 'Form of creation', '权利取得方式|创作方式'),
  detail('taxon', '植物属种', 'Taxon', '属种|植物种属|植物种类|species|botanical name'),
  detail('denomination', '品种命名', 'Denomination', '品种'),
  detail('product', '产品', 'Product', '地理标志产品|产品类别'),
  detail('area', '产地范围', 'Area of production', '产地|保护范围|地域范围'),
  detail('qualityLink', '质量特色', 'Quality link', '质量技术要求|特定质量'),
  detail('standard', '执行标准', 'Standard', '产品标准|技术标准'),
  detail('community', '社区', 'Community', '族群|传承群体'),
  detail('access', '获取条件', 'Access conditions', '使用条件'),
  detail('origin', '来源', 'Origin', '来源地|原产地'),
  detail('event', '所涉活动', 'Event', '活动名称|赛事'),
  detail('sealedDigest', '封存摘要值', 'Sealed digest', '哈希值|封存哈希'),
  detail('secrecyMeasures', '保密措施', 'Secrecy measures', '保密方式'),
  detail('dataSource', '数据来源', 'Data source', '来源数据'),
  detail('dataScale', '数据规模', 'Data scale', '数据量'),
  detail('updateFrequency', '更新频率', 'Update frequency', '更新周期'),
  detail('scene', '应用场景', 'Scene of use', '使用场景'),
  detail('structure', '结构', 'Structure', '布图结构'),
  detail('technology', '技术', 'Technology', '布图技术'),
  detail('function', '功能', 'Function', '布图功能'),
]

function entry(field: string, target: FieldTarget, zh: string, en: string, aliases = '', needed = false): TableField {
  return { field, zh, en, needed, target, aliases: aliases === '' ? [] : aliases.split('|') }
}

function own(key: Extract<FieldTarget, { to: 'own' }>['key'], zh: string, en: string, aliases = '', needed = false) {
  const field = key === 'priority' ? 'priorityClaims' : key
  return entry(field, { to: 'own', key }, zh, en, aliases, needed)
}
function number(key: keyof RightNumbers, zh: string, en: string, aliases: string, needed = false) {
  return entry(`numbers.${key}`, { to: 'number', key }, zh, en, aliases, needed)
}
function date(key: keyof RightDates, zh: string, en: string, aliases: string) {
  return entry(`dates.${key}`, { to: 'date', key }, zh, en, aliases)
}
function party(key: PartyRole, zh: string, en: string, aliases: string) {
  return entry(key, { to: 'party', key }, zh, en, aliases)
}
function address(key: PartyRole, zh: string, en: string, aliases: string) {
  return entry(`${key}.address`, { to: 'address', key }, zh, en, aliases)
}
function country(key: PartyRole, zh: string, en: string, aliases: string) {
  return entry(`${key}.country`, { to: 'country', key }, zh, en, aliases)
}
function classes(key: ClassScheme | 'any', zh: string, en: string, aliases: string) {
  return entry(key === 'any' ? 'classes' : `classes.${key}`, { to: 'class', key }, zh, en, aliases)
}
function detail(key: TextDetail, zh: string, en: string, aliases: string) {
  return entry(`details.${key}`, { to: 'detail', key }, zh, en, aliases)
}
