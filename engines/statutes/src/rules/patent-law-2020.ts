/** The Patent Law as amended in 2020, outside infringement: filing, examination, term, licences, transfer. */
import { rulesOf } from '../rule.ts'

/** Patent Law (2020 amendment), arts 10-53. Months and years as the `unit` says. */
export const patentLaw2020 = rulesOf(
  { law: 'patent-law-2020', from: '2021-06-01', basis: 'common-knowledge' },
  {
    'E-PAT-GRACE': {
      article: '24',
      subject: { zh: '不丧失新颖性的宽限期', en: 'Grace period for novelty' },
      says: {
        zh: '四种公开（紧急状态下为公益首次公开、官方或承认的国际展会首展、规定会议首次发表、他人擅自泄露）发生在申请日前6个月以内的，新颖性不受影响。',
        en: 'Four kinds of disclosure within 6 months before the filing date do not harm novelty: for the public good in an emergency, at a recognised exhibition, at a prescribed meeting, or by others without consent.',
      },
      value: { n: 6 },
      unit: 'month',
    },
    'E-PAT-PRIORITY': {
      article: '29',
      subject: { zh: '专利优先权期限', en: 'Priority period for patents' },
      says: {
        zh: '从首次在外国或本国申请算起，发明和实用新型有12个月、外观设计有6个月可以就相同主题主张优先权。',
        en: 'Priority from a first filing abroad or at home may be claimed for 12 months for inventions and utility models, 6 months for designs.',
      },
      value: { inv_um: 12, design: 6 },
      unit: 'month',
    },
    'E-PAT-PRIORITY-COPY': {
      article: '30',
      subject: { zh: '在先申请副本', en: 'Copy of the earlier application' },
      says: {
        zh: '优先权声明须随申请提出。副本的期限：发明、实用新型自首次申请起16个月，外观设计3个月；漏交声明或逾期交副本即当作没有要求优先权。',
        en: 'Priority is declared on filing. The copy is due within 16 months of the first filing for inventions and utility models, within 3 months for designs; otherwise priority counts as not claimed.',
      },
      value: { inv_um_months: 16, design_months: 3 },
      unit: 'month',
    },
    'E-PAT-PUBLISH-18': {
      article: '34',
      subject: { zh: '发明申请公布', en: 'Publication of invention applications' },
      says: {
        zh: '初审合格的发明申请在申请日后满18个月时公布，申请人可以要求提前。',
        en: 'An invention application that passes preliminary examination is published 18 months after filing, earlier if the applicant asks.',
      },
      value: { n: 18 },
      unit: 'month',
    },
    'E-PAT-EXAM-3Y': {
      article: '35',
      subject: { zh: '实质审查请求期限', en: 'Time to request substantive examination' },
      says: {
        zh: '请求须在申请日起3年内提出；有优先权的从优先权日算（细则第12条）。没有正当理由而逾期的，申请视为撤回。',
        en: 'The request is due within 3 years of filing, counted from the priority date where there is one (Implementing Regulations, art. 12). Without good reason for the delay the application is deemed withdrawn.',
      },
      value: { n: 3 },
      unit: 'year',
    },
    'E-PAT-REEXAM-3M': {
      article: '41',
      subject: { zh: '专利复审与起诉期限', en: 'Re-examination and action against it' },
      says: {
        zh: '对驳回不服，收到通知后3个月内可请求复审；对复审结果仍不服，收到通知后3个月内可起诉。',
        en: 'Re-examination of a refusal may be requested within 3 months of its receipt; an action against the re-examination decision is open for 3 months from its receipt.',
      },
      value: { n: 3, sue: 3 },
      unit: 'month',
    },
    'E-PAT-INVALID-SUE-3M': {
      article: '46',
      subject: { zh: '对无效决定起诉', en: 'Action against an invalidation decision' },
      says: {
        zh: '宣告无效或维持有效的决定，都可以在收到通知后3个月内诉至法院。',
        en: 'A decision that invalidates or maintains a patent may be taken to court within 3 months of its receipt.',
      },
      value: { n: 3 },
      unit: 'month',
    },
    'E-PAT-TERM': {
      article: '42',
      subject: { zh: '专利权期限', en: 'Term of patents' },
      says: {
        zh: '从实际申请日计：发明20年，实用新型10年，外观设计15年。',
        en: 'Counted from the actual filing date: inventions 20 years, utility models 10, designs 15.',
      },
      value: { invention: 20, utility: 10, design: 15 },
      unit: 'year',
      replaces: ['E-PAT08-TERM'],
      note: {
        zh: '按申请日区分新旧期限的过渡规定原文未见。期限最后一天如何认定，法律未写明。',
        en: 'The text of the transition that goes by filing date was not seen. The law does not say which day is the last of the term.',
      },
    },
    'E-PAT-PTA': {
      article: '42',
      subject: { zh: '授权延迟的期限补偿', en: 'Term adjustment for delay in grant' },
      says: {
        zh: '发明在申请满4年并且请求实审满3年之后才授权的，专利权人可请求补偿审批中的不合理延迟；申请人自己造成的部分不补。',
        en: 'Where an invention is granted more than 4 years after filing and 3 years after the examination request, the patentee may ask for unreasonable delay to be made up, save what the applicant caused.',
      },
      value: { filing_years: 4, exam_years: 3 },
      unit: 'year',
    },
    'E-PAT-DRUG': {
      article: '42',
      subject: { zh: '新药专利期限补偿', en: 'Term extension for new drugs' },
      says: {
        zh: '在华获批上市的新药，相关发明专利最多补5年，获批后剩余的有效期合计不超过14年。',
        en: 'For a new drug approved in China a related invention patent is extended by at most 5 years, and the term left after approval is at most 14 years in all.',
      },
      value: { max: 5, total_max: 14 },
      unit: 'year',
    },
    'E-PAT-COMPULSORY': {
      article: '53',
      subject: { zh: '强制许可的两种情形', en: 'Two grounds of compulsory licence' },
      says: {
        zh: '只适用于发明和实用新型，由具备实施条件者申请：授权满3年且申请满4年仍无正当理由未实施或实施不充分；或者行使专利权被认定为垄断，需消除其影响。',
        en: 'Only for inventions and utility models, on request of someone able to work them: no or insufficient working without good reason 3 years after grant and 4 years after filing, or conduct found to be a monopoly.',
      },
      value: { grant_years: 3, filing_years: 4 },
      unit: 'year',
    },
    'E-PAT-SECRECY': {
      article: '19',
      subject: { zh: '向外国申请前的保密审查', en: 'Confidentiality examination before filing abroad' },
      says: {
        zh: '在中国完成的发明或实用新型，到外国申请之前要先通过保密审查；未经审查就申请的，在中国得不到授权。',
        en: 'An invention or utility model completed in China passes a confidentiality examination before it is filed abroad; without it no patent is granted in China.',
      },
      value: null,
      unit: null,
    },
    'F-PAT-10': {
      article: '10',
      subject: { zh: '向境外转让专利', en: 'Assigning patents abroad' },
      says: {
        zh: '中国主体把专利或专利申请权转给外国一方，要按有关法律法规办手续。任何转让都要有书面合同并登记公告，登记当天起生效。',
        en: 'A Chinese party that assigns a patent or application to a foreign one completes the legal formalities. Every assignment is in writing, recorded and announced, and takes effect on the day it is recorded.',
      },
      value: null,
      unit: null,
    },
    'G-OL-DECL': {
      article: '50',
      subject: { zh: '开放许可声明', en: 'Declaration of open licence' },
      says: {
        zh: '专利权人书面声明愿意许可任何人，并写清许可费的标准和付法，公告后生效；实用新型和外观设计还要附评价报告。撤回也须书面并公告，不影响已给的许可。',
        en: 'The patentee declares in writing the will to license anyone, with rate and payment of the fee; it is announced. Utility models and designs need an evaluation report. Withdrawal leaves earlier licences untouched.',
      },
      value: null,
      unit: null,
    },
    'G-OL-TAKE': {
      article: '51',
      subject: { zh: '取得开放许可', en: 'Taking an open licence' },
      says: {
        zh: '书面通知专利权人并按公告付费，就得到许可，无须另行同意。',
        en: 'Whoever notifies the patentee in writing and pays the announced fee has the licence; no further consent is needed.',
      },
      value: null,
      unit: null,
    },
    'G-OL-NOEXCL': {
      article: '51',
      subject: { zh: '开放许可期间的限制', en: 'Limits while a licence is open' },
      says: {
        zh: '费用可以与被许可人另谈后给普通许可，独占许可和排他许可则不行；开放许可实施期间年费有减免。',
        en: 'The fee may be negotiated for a non-exclusive licence, but no exclusive or sole licence may be given; annuities are reduced while the open licence is worked.',
      },
      value: null,
      unit: null,
    },
    'G-OL-DISPUTE': {
      article: '52',
      subject: { zh: '开放许可纠纷', en: 'Open licence disputes' },
      says: {
        zh: '先协商；不愿协商或谈不成的，可以请国家知识产权局调解，也可以直接起诉。',
        en: 'The parties negotiate; failing that they may ask CNIPA to mediate or go to court.',
      },
      value: null,
      unit: null,
    },
  },
)
