/** What an answer says when it is not the answer asked for: RFC 9457 problem details, from one closed list of codes. */
import * as z from 'zod'

interface ProblemText {
  status: number
  zh: string
  en: string
}

/** Every expected refusal, with its HTTP status and its title for people. */
export const problems = {
  'kernel.invalid': { status: 400, zh: '填写的内容有误，请按提示修改', en: 'Some of what was sent is not valid' },
  'kernel.sign_in': { status: 401, zh: '请先登录', en: 'Please sign in first' },
  'kernel.forbidden': { status: 403, zh: '您的角色不能执行此操作', en: 'Your role does not allow this' },
  'kernel.cross_site': { status: 403, zh: '请求来自其他网站，已拒绝', en: 'The request came from another site' },
  'kernel.not_found': { status: 404, zh: '没有找到', en: 'Not found' },
  'kernel.method': { status: 405, zh: '此地址不支持这种请求方法', en: 'This address does not take that method' },
  'kernel.conflict': { status: 409, zh: '内容已被他人修改，请刷新后再试', en: 'Somebody changed this meanwhile' },
  'kernel.too_large': { status: 413, zh: '内容超过大小限制', en: 'Larger than the limit' },
  'kernel.media_type': { status: 415, zh: '不支持这种内容类型', en: 'This content type is not accepted' },
  'kernel.too_many': { status: 429, zh: '请求过于频繁，请稍后再试', en: 'Too many requests, try again later' },
  'kernel.internal': { status: 500, zh: '系统出错，已记录', en: 'Something failed here; it has been recorded' },
  'kernel.unavailable': { status: 503, zh: '系统正在启动或维护', en: 'Starting up or under maintenance' },
  'identity.bad_credentials': { status: 401, zh: '账号或密码不正确', en: 'Login or password is wrong' },
  'identity.locked': { status: 429, zh: '多次失败，账号暂时锁定', en: 'Too many failures, locked for a while' },
  'identity.login_taken': { status: 409, zh: '该账号已存在', en: 'This login exists already' },
  'identity.not_a_member': { status: 403, zh: '您不属于该机构', en: 'You do not belong to this body' },
  'identity.unknown_body': { status: 404, zh: '没有该机构', en: 'There is no such body' },
  'identity.unknown_person': { status: 404, zh: '没有该人员', en: 'There is no such person' },
  'identity.unknown_role': { status: 400, zh: '没有该角色', en: 'There is no such role' },
  'identity.body_cycle': { status: 409, zh: '上级机构不能是自身或其下级', en: 'A body cannot stand under itself' },
  'identity.last_administrator': {
    status: 409,
    zh: '至少须保留一名平台管理员',
    en: 'The last administrator cannot be taken away',
  },
  'identity.setup_closed': { status: 404, zh: '初始设置链接无效或已使用', en: 'The set-up link is not valid any more' },
  'rights.not_found': {
    status: 404,
    zh: '没有找到该权利，或您无权查看',
    en: 'No such right, or it is not yours to see',
  },
  'rights.exists': { status: 409, zh: '同号权利已在册', en: 'A right with this number is in the register' },
  'rights.number': { status: 400, zh: '号码不符合规则', en: 'The number breaks its rule' },
  'rights.sealed': { status: 409, zh: '密封类权利不能公开', en: 'A sealed right is never made public' },
  'rights.export_too_large': {
    status: 413,
    zh: '导出超过上限，请缩小范围',
    en: 'Too many to export; narrow the search',
  },
  'rights.no_st96': { status: 409, zh: '该类权利没有 ST.96 格式', en: 'WIPO ST.96 has no document for this kind' },
  'imports.not_found': { status: 404, zh: '没有找到该导入', en: 'No such import' },
  'imports.wrong_state': { status: 409, zh: '导入当前状态不允许此操作', en: 'The import is not in a state for this' },
  'imports.no_file': { status: 400, zh: '没有收到文件', en: 'No file arrived' },
  'imports.mapping': { status: 400, zh: '列的对应关系不完整', en: 'The mapping of columns is not complete' },
  'imports.file_type': { status: 415, zh: '文件类型不受支持', en: 'This type of file is not supported' },
  'searches.not_found': { status: 404, zh: '没有找到该检索式', en: 'No such saved search' },
  'law.unknown_rule': { status: 404, zh: '没有这条规则', en: 'There is no such rule' },
  'law.no_version': { status: 404, zh: '该日没有已收录的版本', en: 'No version of this rule is known for that day' },
  'law.refused': { status: 400, zh: '无法据此作答，请按提示补充或更正', en: 'This cannot be answered as asked' },
  'law.unknown_answer': { status: 404, zh: '没有找到这份保存的答复', en: 'There is no such kept answer' },
  'law.unknown_change': { status: 404, zh: '没有这份规则修改稿', en: 'There is no such draft of a rule' },
  'law.bad_rule': { status: 400, zh: '规则内容有误，请按提示修改', en: 'The rule is not sound' },
  'law.second_person': {
    status: 409,
    zh: '须由起草人以外的人审核发布',
    en: 'Somebody else than the drafter must publish it',
  },
  'law.settled': {
    status: 409,
    zh: '该修改稿已经发布或撤回',
    en: 'This draft has been published or withdrawn already',
  },
  'matters.unknown_procedure': { status: 404, zh: '没有这种程序', en: 'There is no such procedure' },
  'matters.not_found': {
    status: 404,
    zh: '没有找到该事项，或您的机构未参与',
    en: 'No such matter, or your body takes no part in it',
  },
  'matters.stale': {
    status: 409,
    zh: '该事项刚刚有新的进展，请查看后再办理',
    en: 'Something happened in this matter meanwhile',
  },
  'matters.not_available': { status: 409, zh: '目前不能办理该步骤', en: 'This action is not possible now' },
  'matters.not_yours': { status: 403, zh: '该步骤由其他岗位或机构办理', en: 'This action is for another role or body' },
  'matters.bad_form': { status: 400, zh: '表单填写有误，请按提示修改', en: 'The form is not filled in as it must be' },
  'matters.ground': { status: 409, zh: '不符合办理条件', en: 'A condition for this is not met' },
  'matters.lapsed': { status: 409, zh: '办理期限已过', en: 'The period for this is over' },
  'matters.too_early': { status: 409, zh: '须待期限届满', en: 'A period must run out first' },
  'matters.stands': {
    status: 409,
    zh: '该步骤不能这样更正或撤回',
    en: 'This cannot be corrected or taken back in this way',
  },
  'matters.no_file': { status: 400, zh: '没有收到文件', en: 'No file arrived' },
  'matters.paper_not_ready': { status: 409, zh: '文书正在生成，请稍候', en: 'The paper is still being made' },
  'matters.unknown_paper': { status: 404, zh: '本平台未出具过该文书', en: 'No such paper was issued here' },
  'matters.unknown_feed': { status: 404, zh: '日历地址无效', en: 'The calendar address is not valid' },
  'matters.unknown_person': { status: 404, zh: '本机构没有该人员', en: 'No such person in this body' },
  'matters.unknown_absence': { status: 404, zh: '没有该请假记录', en: 'There is no such absence' },
  'matters.unknown_draft': { status: 404, zh: '没有该草稿', en: 'There is no such draft' },
  'matters.unknown_target': { status: 404, zh: '没有找到要关联的对象', en: 'What should be linked was not found' },
  'matters.not_a_participant': {
    status: 409,
    zh: '收件机构未参与该事项',
    en: 'That body takes no part in this matter',
  },
} as const satisfies Record<string, ProblemText>

export type ProblemCode = keyof typeof problems

/** The body of a refusal. `type` ends in the code; `errors` name the fields of bad input. */
export const Problem = z
  .object({
    type: z.string().meta({ description: '/problems/<code>' }),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    /** Request id, to quote when asking for help. */
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .loose()
export type Problem = z.infer<typeof Problem>
