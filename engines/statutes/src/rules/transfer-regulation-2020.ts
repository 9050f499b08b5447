/** How an enforcement authority passes a suspected crime to the police and gets it back: State Council Order 310. */
import { rulesOf } from '../rule.ts'

export const transferRegulation2020 = rulesOf(
  { law: 'transfer-regulation-2020', from: '2020-08-07' },
  {
    'C-IP-SUSPICION': {
      article: '3',
      subject: { zh: '知识产权案件的移送标准：合理嫌疑', en: 'IP cases are transferred on reasonable suspicion' },
      says: {
        zh: '执法机关认为存在犯罪的合理嫌疑，需要公安进一步取证才能判断是否达到立案追诉标准的，就应当移送，不必自己先达到该标准。',
        en: 'Where there is reasonable suspicion of a crime and the police must gather more evidence to tell whether the filing standard is met, the case is transferred; the standard itself need not be reached first.',
      },
      value: null,
      unit: null,
    },
    'C-TEAM': {
      article: '5',
      subject: { zh: '移送专案组', en: 'Transfer team' },
      says: {
        zh: '立即指定两名以上执法人员负责，核实后写出书面报告，报正职或主持工作的负责人审批。',
        en: 'At least two officers are appointed at once; after verifying, they report in writing to the head or acting head for approval.',
      },
      value: { min_officers: 2 },
      unit: 'person',
    },
    'C-APPROVE-3D': {
      article: '5',
      subject: { zh: '移送审批期限', en: 'Time to approve a transfer' },
      says: {
        zh: '负责人自接到移送报告之日起3日内决定批准或不批准。',
        en: 'The head approves or declines within three days of receiving the report.',
      },
      value: { n: 3, from: 'report_received', type: 'unspecified' },
      unit: 'day',
      note: {
        zh: '规定没有说明“3日”是否为工作日、末日遇节假日是否顺延，也没有援引其他法律的算法。',
        en: 'The regulation does not say whether three days are working days or roll over on holidays, and refers to no other law for it.',
      },
    },
    'C-TRANSFER-24H': {
      article: '5',
      subject: { zh: '批准后24小时内移送', en: 'Transfer within 24 hours of approval' },
      says: {
        zh: '批准后24小时内移送同级公安机关；不批准的，理由记录在案。',
        en: 'Once approved, the case goes to the police of the same level within 24 hours; reasons for declining are put on record.',
      },
      value: { n: 24, from: 'approval' },
      unit: 'hour',
    },
    'C-DOCS': {
      article: '6',
      subject: { zh: '移送材料', en: 'Transfer documents' },
      says: {
        zh: '移送书、调查报告、涉案物品清单、检验报告或鉴定结论以及其他有关材料，共五类。',
        en: 'Five kinds: letter of transfer, investigation report, list of items, test report or expert conclusion, and other material on the suspected crime.',
      },
      value: [
        'transfer_letter',
        'investigation_report',
        'item_list',
        'test_report_or_expert_conclusion',
        'other_material',
      ],
      unit: 'list',
    },
    'C-RECEIPT': {
      article: '7',
      subject: { zh: '回执和转送管辖机关', en: 'Receipt and passing on' },
      says: {
        zh: '公安机关在移送书回执上签字；不归其管辖的，24小时内转送有权机关并书面告知移送单位。',
        en: 'The police sign the receipt; a case outside their jurisdiction is passed on within 24 hours and the sender told in writing.',
      },
      value: { n: 24 },
      unit: 'hour',
    },
    'C-POLICE-3D': {
      article: '8',
      subject: { zh: '公安机关审查期限', en: 'Police review' },
      says: {
        zh: '自接受移送之日起3日内审查，立案的书面通知，不立案的说明理由、书面通知并退回材料。',
        en: 'Review within three days of taking the transfer: written notice if filed; reasons, written notice and the file back if not.',
      },
      value: { n: 3, from: 'transfer_accepted', type: 'unspecified' },
      unit: 'day',
      note: {
        zh: '规定没有说明“3日”是否为工作日、末日遇节假日是否顺延。',
        en: 'The regulation does not say whether three days are working days or roll over on holidays.',
      },
    },
    'C-RECON-REQ-3D': {
      article: '9',
      subject: { zh: '对不予立案申请复议', en: 'Asking the police to reconsider' },
      says: {
        zh: '自接到不予立案通知书之日起3日内可以提请该公安机关复议，也可以直接建议检察院监督立案。',
        en: 'Within three days of the refusal notice the authority may ask the same police to reconsider, or suggest supervision by the procuratorate.',
      },
      value: { n: 3, from: 'refusal_notice_received' },
      unit: 'day',
    },
    'C-RECON-DEC-3D': {
      article: '9',
      subject: { zh: '公安机关复议决定', en: 'Decision on reconsideration' },
      says: {
        zh: '公安机关自收到复议文件之日起3日内决定立案或不立案，并书面通知。',
        en: 'The police decide within three days of receiving the request and give written notice.',
      },
      value: { n: 3, from: 'reconsideration_request_received' },
      unit: 'day',
    },
    'C-SUPERV-3D': {
      article: '9',
      subject: { zh: '复议后建议立案监督', en: 'Suggesting supervision after reconsideration' },
      says: {
        zh: '对复议决定仍有异议的，自收到决定通知书之日起3日内建议检察院监督立案。',
        en: 'If it still disagrees, the authority suggests supervision by the procuratorate within three days of the decision notice.',
      },
      value: { n: 3, from: 'reconsideration_decision_received' },
      unit: 'day',
    },
    'C-HANDOVER-3D': {
      article: '12',
      subject: { zh: '涉案物品和材料移交', en: 'Handing over items and files' },
      says: {
        zh: '自接到立案通知书之日起3日内移交并办完交接手续，法律、行政法规另有规定的除外。',
        en: 'Items and files are handed over with the formalities within three days of the filing notice, unless a law or regulation provides otherwise.',
      },
      value: { n: 3, from: 'filing_notice_received' },
      unit: 'day',
    },
    'C-NO-SUBSTITUTE': {
      article: '11',
      subject: { zh: '不得以罚代移', en: 'A penalty does not replace a transfer' },
      says: {
        zh: '应当移送的不得只作行政处罚。移送前已作出的警告、责令停产停业、暂扣或吊销证照继续执行，已缴罚款折抵罚金。',
        en: 'A case to be transferred is not closed with a penalty. Warnings, orders to stop business and suspended or revoked licences imposed before stay in force; fines already imposed count toward the criminal fine.',
      },
      value: null,
      unit: null,
    },
    'C-REVERSE-POLICE': {
      article: '13',
      subject: { zh: '公安机关反向移送', en: 'Police send a case back' },
      says: {
        zh: '没有犯罪事实或显著轻微、不需追究刑责，但应承担行政责任的，公安机关及时移送同级行政执法机关。',
        en: 'Where no crime is found or it is clearly minor, but administrative liability remains, the police pass the case to the authority of the same level in good time.',
      },
      value: null,
      unit: null,
    },
    'C-SANCTION': {
      article: '16',
      subject: { zh: '不移送、逾期移送的责任', en: 'Consequences of not transferring' },
      says: {
        zh: '逾期不移送的，责令限期移送，对主要负责人给予记过以上处分；该移送不移送或以罚代移的，责令改正并通报，拒不改正才处分。',
        en: 'Late: ordered to transfer, and the head is given a demerit or more. Not transferred or replaced by a penalty: ordered to correct and criticised by notice; the sanction follows refusal.',
      },
      value: null,
      unit: null,
    },
    'C-NO-310-CHANGE': {
      article: null,
      verified: 'secondary',
      subject: { zh: '310号的现行版本', en: 'Current version of Order 310' },
      says: {
        zh: '截至2026年9月未见2020年之后的修订。',
        en: 'No revision later than 2020 was seen up to September 2026.',
      },
      value: null,
      unit: null,
    },
  },
)
