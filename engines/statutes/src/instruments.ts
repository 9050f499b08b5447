/** The laws, regulations and interpretations that rules cite. A revision is an instrument of its own. */
import type { Words } from './words.ts'

export interface Instrument {
  name: Words
  /** Which version: year of the revision or number of the document. */
  version?: Words
}

export type InstrumentId = keyof typeof instruments

export const instruments = {
  'administrative-procedure-law-2017': {
    name: { zh: '行政诉讼法', en: 'Administrative Procedure Law' },
    version: { zh: '2017年修正', en: '2017 amendment' },
  },
  'basic-court-list-2025': {
    name: { zh: '基层法院管辖知识产权案件有关事项的通知', en: 'Notice on Basic Courts in First-Instance IP Cases' },
    version: { zh: '法〔2025〕167号', en: 'Fa [2025] No. 167' },
  },
  'basic-court-standards-2022': {
    name: { zh: '基层法院管辖标准', en: 'Standards for Basic Courts in First-Instance IP Cases' },
    version: { zh: '法〔2022〕109号', en: 'Fa [2022] No. 109' },
  },
  'causes-of-action-2025': {
    name: { zh: '民事案件案由规定', en: 'Provisions on Civil Causes of Action' },
    version: { zh: '2025年修正', en: '2025 amendment' },
  },
  'civil-code': {
    name: { zh: '民法典', en: 'Civil Code' },
  },
  'civil-procedure-law-2023': {
    name: { zh: '民事诉讼法', en: 'Civil Procedure Law' },
    version: { zh: '2023年修正', en: '2023 amendment' },
  },
  'commercial-mediation-regulation': {
    name: { zh: '商事调解条例', en: 'Regulation on Commercial Mediation' },
  },
  'complaints-measures-121': {
    name: { zh: '投诉举报处理办法', en: 'Measures on Complaints and Reports' },
    version: { zh: '总局令121号', en: 'Order 121' },
  },
  'complaints-measures-20': {
    name: { zh: '投诉举报处理暂行办法', en: 'Interim Measures on Complaints and Reports' },
    version: { zh: '总局令20号', en: 'Order 20' },
  },
  'compulsion-law': {
    name: { zh: '行政强制法', en: 'Administrative Compulsion Law' },
  },
  'copyright-interpretation-2026': {
    name: { zh: '著作权民事纠纷解释修改决定', en: 'SPC Decision on the Copyright Interpretation' },
    version: { zh: '法释〔2026〕18号', en: 'Fa Shi [2026] No. 18' },
  },
  'copyright-law-2010': {
    name: { zh: '著作权法', en: 'Copyright Law' },
    version: { zh: '2010年修正', en: '2010 amendment' },
  },
  'copyright-law-2020': {
    name: { zh: '著作权法', en: 'Copyright Law' },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'copyright-pledge-2010': {
    name: { zh: '著作权质权登记办法', en: 'Measures on Registration of Copyright Pledges' },
    version: { zh: '2010年', en: '2010' },
  },
  'court-fees-481': {
    name: { zh: '诉讼费用交纳办法', en: 'Measures on Litigation Costs' },
    version: { zh: '国令481号', en: 'Order 481' },
  },
  'credit-repair-36': {
    name: { zh: '信用修复管理办法', en: 'Credit Repair Measures' },
    version: { zh: '发展改革委令36号', en: 'NDRC Order 36' },
  },
  'criminal-law-11': {
    name: { zh: '刑法', en: 'Criminal Law' },
    version: { zh: '修正案（十一）', en: 'Amendment XI' },
  },
  'criminal-procedure-law-2018': {
    name: { zh: '刑事诉讼法', en: 'Criminal Procedure Law' },
    version: { zh: '2018年修正', en: '2018 amendment' },
  },
  'customs-ip-measures': {
    name: { zh: '海关知识产权保护实施办法', en: 'Customs Measures on IP Protection' },
  },
  'customs-ip-regulation-2018': {
    name: { zh: '知识产权海关保护条例', en: 'Regulation on Customs Protection of IP' },
    version: { zh: '2018年修正', en: '2018 amendment' },
  },
  'data-security-law': {
    name: { zh: '数据安全法', en: 'Data Security Law' },
  },
  'dishonesty-list-44': {
    name: { zh: '严重违法失信名单管理办法', en: 'Measures on the Serious Dishonesty List' },
    version: { zh: '总局令44号', en: 'Order 44' },
  },
  'double-random-opinions-2019': {
    name: { zh: '双随机、一公开监管意见', en: 'State Council Opinions on Double-Random Inspection' },
    version: { zh: '国发〔2019〕5号', en: 'Guo Fa [2019] No. 5' },
  },
  'e-commerce-law': {
    name: { zh: '电子商务法', en: 'E-Commerce Law' },
  },
  'enforcement-supervision-regulation': {
    name: { zh: '行政执法监督条例', en: 'Regulation on the Supervision of Administrative Enforcement' },
  },
  'exhibition-protection': {
    name: { zh: '展会知识产权保护办法、指引', en: 'Measures and Guidelines on IP at Exhibitions' },
  },
  'export-control-law': {
    name: { zh: '出口管制法', en: 'Export Control Law' },
  },
  'export-technology-catalogue': {
    name: { zh: '禁止出口限制出口技术目录', en: 'Catalogue of Technologies Prohibited or Restricted from Export' },
  },
  'filing-conduct-77': {
    name: { zh: '规范申请专利行为的规定', en: 'Provisions on Patent Filing Conduct' },
    version: { zh: '国知局令77号', en: 'CNIPA Order 77' },
  },
  'first-instance-jurisdiction-2022': {
    name: { zh: '第一审知识产权案件管辖规定', en: 'SPC Provisions on First-Instance IP Jurisdiction' },
    version: { zh: '法释〔2022〕13号', en: 'Fa Shi [2022] No. 13' },
  },
  'foreign-ip-disputes-801': {
    name: { zh: '涉外知识产权纠纷处理的规定', en: 'State Council Provisions on Foreign-Related IP Disputes' },
    version: { zh: '国令801号', en: 'Order 801' },
  },
  'foreign-jurisdiction-regulation-2026': {
    name: { zh: '反外国不当域外管辖条例', en: 'Regulation against Improper Foreign Jurisdiction' },
    version: { zh: '2026年', en: '2026' },
  },
  'foreign-trade-law-2025': {
    name: { zh: '对外贸易法', en: 'Foreign Trade Law' },
    version: { zh: '2025年修订', en: '2025 revision' },
  },
  'gi-product-measures-80': {
    name: { zh: '地理标志产品保护办法', en: 'Measures on Geographical Indication Products' },
    version: { zh: '国知局令80号', en: 'CNIPA Order 80' },
  },
  'hainan-ip-court-2020': {
    name: { zh: '设立海南自由贸易港知识产权法院的决定', en: 'Decision on the IP Court of the Hainan Free Trade Port' },
    version: { zh: '2020年', en: '2020' },
  },
  'holiday-notice-2024': {
    name: { zh: '2024年节假日安排通知', en: 'State Council Notice on Holidays' },
    version: { zh: '2024年', en: '2024' },
  },
  'holiday-notice-2025': {
    name: { zh: '2025年节假日安排通知', en: 'State Council Notice on Holidays' },
    version: { zh: '2025年', en: '2025' },
  },
  'holiday-notice-2026': {
    name: { zh: '2026年节假日安排通知', en: 'State Council Notice on Holidays' },
    version: { zh: '2026年', en: '2026' },
  },
  'holiday-notices': {
    name: { zh: '国务院办公厅节假日安排通知', en: 'State Council Notices on Holidays' },
  },
  'illegal-gain-measures-118': {
    name: { zh: '违法所得认定办法', en: 'Measures on Determining Illegal Gain' },
    version: { zh: '总局令118号', en: 'Order 118' },
  },
  'intensive-industries-2019': {
    name: { zh: '知识产权（专利）密集型产业统计分类', en: 'Statistical Classification of IP-Intensive Industries' },
    version: { zh: '2019年', en: '2019' },
  },
  'internet-courts-2018': {
    name: { zh: '互联网法院审理案件若干问题的规定', en: 'Provisions on Cases before Internet Courts' },
    version: { zh: '法释〔2018〕16号', en: 'Fashi [2018] No. 16' },
  },
  'internet-courts-2025': {
    name: { zh: '互联网法院案件管辖规定', en: 'SPC Provisions on Internet Courts' },
    version: { zh: '法释〔2025〕14号', en: 'Fa Shi [2025] No. 14' },
  },
  'ip-courts-jurisdiction-2020': {
    name: {
      zh: '北上广知识产权法院管辖规定',
      en: 'SPC Provisions on the IP Courts of Beijing, Shanghai and Guangzhou',
    },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'ip-crime-interpretation-2004': {
    name: { zh: '知识产权刑事解释', en: 'SPC/SPP Interpretation on IP Crime' },
    version: { zh: '法释〔2004〕19号', en: 'Fa Shi [2004] No. 19' },
  },
  'ip-crime-interpretation-2007': {
    name: { zh: '知识产权刑事解释（二）', en: 'SPC/SPP Interpretation on IP Crime (II)' },
    version: { zh: '法释〔2007〕6号', en: 'Fa Shi [2007] No. 6' },
  },
  'ip-crime-interpretation-2020': {
    name: { zh: '知识产权刑事解释（三）', en: 'SPC/SPP Interpretation on IP Crime (III)' },
    version: { zh: '法释〔2020〕10号', en: 'Fa Shi [2020] No. 10' },
  },
  'ip-crime-interpretation-2025': {
    name: { zh: '知识产权刑事解释', en: 'SPC/SPP Interpretation on IP Crime' },
    version: { zh: '法释〔2025〕5号', en: 'Fa Shi [2025] No. 5' },
  },
  'ip-tribunal-2023': {
    name: { zh: '知识产权法庭规定', en: 'SPC Provisions on its IP Tribunal' },
    version: { zh: '2023年修正', en: '2023 amendment' },
  },
  'iso-56005-grading': {
    name: { zh: 'ISO 56005 分级评价', en: 'Graded Assessment under ISO 56005' },
  },
  'layout-regulation-2001': {
    name: { zh: '集成电路布图设计保护条例', en: 'Regulation on Layout-Designs of Integrated Circuits' },
    version: { zh: '2001年', en: '2001' },
  },
  'layout-regulation-2026': {
    name: { zh: '集成电路布图设计保护条例', en: 'Regulation on Layout-Designs of Integrated Circuits' },
    version: { zh: '2026年修订', en: '2026 revision' },
  },
  'major-patent-adjudication-426': {
    name: { zh: '重大专利侵权纠纷行政裁决办法', en: 'Measures on Major Patent Infringement Adjudication' },
    version: { zh: '国知局公告426号', en: 'CNIPA Notice 426' },
  },
  'mark-fees-2019': {
    name: { zh: '商标注册收费通知', en: 'Notice on Trademark Fees' },
    version: { zh: '发改价格〔2019〕914号', en: 'NDRC [2019] No. 914' },
  },
  'mark-filing-conduct-17': {
    name: { zh: '规范商标申请注册行为若干规定', en: 'Provisions on Mark Filing Conduct' },
    version: { zh: '总局令17号', en: 'SAMR Order 17' },
  },
  'mark-judgment-standards': {
    name: { zh: '商标侵权判断标准、商标一般违法判断标准', en: 'Standards on Mark Infringement and Violations' },
  },
  'mark-pledge-358': {
    name: { zh: '注册商标专用权质押登记程序规定', en: 'Procedure for Registration of Mark Pledges' },
    version: { zh: '国知局公告358号', en: 'CNIPA Notice 358' },
  },
  'market-credit-repair-2021': {
    name: { zh: '市场监督管理信用修复管理办法', en: 'Market Regulation Credit Repair Measures' },
    version: { zh: '国市监信规〔2021〕3号', en: '2021 No. 3' },
  },
  'market-hearing-measures': {
    name: { zh: '市场监督管理行政处罚听证办法', en: 'Market Regulation Hearing Measures' },
    version: { zh: '总局令3号', en: 'Order 3' },
  },
  'market-penalty-procedure': {
    name: { zh: '市场监督管理行政处罚程序规定', en: 'Market Regulation Penalty Procedure' },
    version: { zh: '总局令2号', en: 'Order 2' },
  },
  'mediation-law': {
    name: { zh: '人民调解法', en: "People's Mediation Law" },
  },
  'monopoly-civil-2024': {
    name: { zh: '审理垄断民事纠纷案件的解释', en: 'Interpretation on Civil Monopoly Disputes' },
    version: { zh: '法释〔2024〕6号', en: 'Fashi [2024] No. 6' },
  },
  'network-dissemination-regulation-2013': {
    name: { zh: '信息网络传播权保护条例', en: 'Regulation on the Right of Communication through Information Networks' },
    version: { zh: '2013年修订', en: '2013 revision' },
  },
  'npc-ip-procedure-decision': {
    name: { zh: '知识产权案件诉讼程序决定', en: 'NPCSC Decision on Procedure in IP Cases' },
  },
  'online-litigation-2021': {
    name: { zh: '人民法院在线诉讼规则', en: 'Rules of Online Litigation' },
    version: { zh: '法释〔2021〕12号', en: 'Fa Shi [2021] No. 12' },
  },
  'online-mediation-2021': {
    name: { zh: '人民法院在线调解规则', en: 'Rules of Online Mediation' },
    version: { zh: '法释〔2021〕23号', en: 'Fa Shi [2021] No. 23' },
  },
  'open-licence-fee-594': {
    name: { zh: '开放许可年费减免公告', en: 'CNIPA Notice on Annuities under Open Licence' },
    version: { zh: '国知局公告594号', en: 'Notice 594' },
  },
  'outbound-transfer-2018': {
    name: { zh: '知识产权对外转让有关工作办法（试行）', en: 'Measures on Outbound Transfer of IP (Trial)' },
    version: { zh: '国办发〔2018〕19号', en: 'Guo Ban Fa [2018] No. 19' },
  },
  'patent-adjudication-81': {
    name: { zh: '专利纠纷行政裁决和调解办法', en: 'Measures on Adjudication and Mediation of Patent Disputes' },
    version: { zh: '国知局令81号', en: 'CNIPA Order 81' },
  },
  'patent-fee-guide-2026': {
    name: { zh: '专利和集成电路布图设计缴费服务指南', en: 'CNIPA Guide to Patent and Layout-Design Fees' },
    version: { zh: '2026年', en: '2026' },
  },
  'patent-fee-reduction-2016': {
    name: { zh: '专利收费减缴办法', en: 'Measures on Reduction of Patent Fees' },
    version: { zh: '财税〔2016〕78号', en: 'Cai Shui [2016] No. 78' },
  },
  'patent-fee-reduction-2019': {
    name: { zh: '专利收费减缴通知', en: 'Notice on Reduction of Patent Fees' },
    version: { zh: '财税〔2019〕45号', en: 'Cai Shui [2019] No. 45' },
  },
  'patent-law-2008': {
    name: { zh: '专利法', en: 'Patent Law' },
    version: { zh: '2008年修正', en: '2008 amendment' },
  },
  'patent-law-2020': {
    name: { zh: '专利法', en: 'Patent Law' },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'patent-pledge-461': {
    name: { zh: '专利权质押登记办法', en: 'Measures on Registration of Patent Pledges' },
    version: { zh: '国知局公告461号', en: 'CNIPA Notice 461' },
  },
  'patent-rules-2023': {
    name: { zh: '专利法实施细则', en: 'Implementing Regulations of the Patent Law' },
    version: { zh: '2023年修订', en: '2023 revision' },
  },
  'patent-use-action-2023': {
    name: { zh: '专利转化运用专项行动方案', en: 'Action Plan on Patent Use 2023-2025' },
    version: { zh: '国办发〔2023〕37号', en: 'Guo Ban Fa [2023] No. 37' },
  },
  'penalty-law-2021': {
    name: { zh: '行政处罚法', en: 'Administrative Penalty Law' },
    version: { zh: '2021年修订', en: '2021 revision' },
  },
  'penalty-publication-45': {
    name: { zh: '行政处罚信息公示规定', en: 'Provisions on Publishing Penalties' },
    version: { zh: '总局令45号', en: 'Order 45' },
  },
  'personal-information-law': {
    name: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  },
  'plan-14-indicator-notes': {
    name: { zh: '十四五知识产权规划指标说明', en: 'Notes on the Indicators of the 14th Five-Year IP Plan' },
  },
  'plant-variety-regulation-2014': {
    name: { zh: '植物新品种保护条例', en: 'Regulation on the Protection of New Plant Varieties' },
    version: { zh: '2014年修订', en: '2014 revision' },
  },
  'plant-variety-regulation-2025': {
    name: { zh: '植物新品种保护条例', en: 'Regulation on the Protection of New Plant Varieties' },
    version: { zh: '2025年修订', en: '2025 revision' },
  },
  'police-criminal-procedure-2020': {
    name: { zh: '公安机关办理刑事案件程序规定', en: 'Procedures of Public Security Organs in Criminal Cases' },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'pre-examination-measures': {
    name: { zh: '专利申请预审业务管理办法（试行）', en: 'Measures on Patent Pre-examination (Trial)' },
  },
  'priority-examination-2026': {
    name: { zh: '专利优先审查管理办法', en: 'Measures on Priority Examination of Patents' },
    version: { zh: '2026年', en: '2026' },
  },
  'procuratorate-rules-2019': {
    name: { zh: '人民检察院刑事诉讼规则', en: 'Rules of Criminal Procedure of the Procuratorates' },
    version: { zh: '2019年', en: '2019' },
  },
  'procuratorate-transfer-2001': {
    name: { zh: '检察院办理移送案件规定', en: 'Procuratorate Provisions on Transferred Cases' },
    version: { zh: '2001年', en: '2001' },
  },
  'punitive-interpretation-2021': {
    name: { zh: '知识产权惩罚性赔偿解释', en: 'SPC Interpretation on Punitive Damages' },
    version: { zh: '法释〔2021〕4号', en: 'Fa Shi [2021] No. 4' },
  },
  'punitive-interpretation-2026': {
    name: { zh: '知识产权惩罚性赔偿解释', en: 'SPC Interpretation on Punitive Damages' },
    version: { zh: '法释〔2026〕7号', en: 'Fa Shi [2026] No. 7' },
  },
  'reconsideration-law-2023': {
    name: { zh: '行政复议法', en: 'Administrative Reconsideration Law' },
    version: { zh: '2023年修订', en: '2023 revision' },
  },
  'reconsideration-rules-2026': {
    name: { zh: '行政复议法实施条例', en: 'Implementing Regulations of the Administrative Reconsideration Law' },
    version: { zh: '2026年修订', en: '2026 revision' },
  },
  'report-reward-measures-2021': {
    name: { zh: '重大违法行为举报奖励暂行办法', en: 'Interim Measures on Rewards for Reports' },
    version: { zh: '国市监稽规〔2021〕4号', en: '2021 No. 4' },
  },
  'reverse-linkage-guidelines': {
    name: { zh: '行刑反向衔接工作指引', en: 'Guidelines on Reverse Linkage' },
  },
  'risk-fund-measures': {
    name: { zh: '地方风险补偿基金办法', en: 'Local Measures on Risk Compensation Funds' },
  },
  'seed-law-2021': {
    name: { zh: '种子法', en: 'Seed Law' },
    version: { zh: '2021年修正', en: '2021 amendment' },
  },
  'software-registration-measures': {
    name: { zh: '计算机软件著作权登记办法', en: 'Measures on Registration of Software Copyright' },
  },
  'software-regulation-2013': {
    name: { zh: '计算机软件保护条例', en: 'Regulation on the Protection of Computer Software' },
    version: { zh: '2013年修订', en: '2013 revision' },
  },
  'spc-act-preservation-2018': {
    name: { zh: '知识产权行为保全规定', en: 'SPC Provisions on Act Preservation in IP Disputes' },
    version: { zh: '法释〔2018〕21号', en: 'Fa Shi [2018] No. 21' },
  },
  'spc-admin-filing-limits-2026': {
    name: { zh: '行政诉讼起诉期限解释', en: 'SPC Interpretation on Time Limits of Administrative Actions' },
    version: { zh: '法释〔2026〕3号', en: 'Fa Shi [2026] No. 3' },
  },
  'spc-civil-procedure-2022': {
    name: { zh: '民事诉讼法解释', en: 'SPC Interpretation of the Civil Procedure Law' },
    version: { zh: '2022年修正', en: '2022 amendment' },
  },
  'spc-copyright-disputes-2020': {
    name: { zh: '审理著作权民事纠纷案件的解释', en: 'Interpretation on Civil Copyright Disputes' },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'spc-criminal-procedure-2021': {
    name: { zh: '刑事诉讼法解释', en: 'SPC Interpretation of the Criminal Procedure Law' },
    version: { zh: '2021年', en: '2021' },
  },
  'spc-evaluation-report-2025': {
    name: { zh: '专利权评价报告批复', en: 'SPC Reply on Patent Evaluation Reports' },
    version: { zh: '法释〔2025〕11号', en: 'Fa Shi [2025] No. 11' },
  },
  'spc-ip-evidence-2020': {
    name: { zh: '知识产权民事诉讼证据规定', en: 'SPC Provisions on Evidence in IP Civil Actions' },
    version: { zh: '法释〔2020〕12号', en: 'Fa Shi [2020] No. 12' },
  },
  'spc-mark-disputes-2020': {
    name: { zh: '审理商标民事纠纷案件的解释', en: 'Interpretation on Civil Trademark Disputes' },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'spc-mark-transition-2020': {
    name: {
      zh: '商标法修改决定施行后商标案件管辖和法律适用的解释',
      en: 'Interpretation on Trademark Cases after the Amendment of the Law',
    },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'spc-network-reply-2020': {
    name: { zh: '涉网络知识产权侵权纠纷批复', en: 'SPC Reply on IP Disputes on Networks' },
    version: { zh: '法释〔2020〕9号', en: 'Fa Shi [2020] No. 9' },
  },
  'spc-patent-disputes-2020': {
    name: { zh: '审理专利纠纷案件规定', en: 'SPC Provisions on Patent Disputes' },
    version: { zh: '2020年修正', en: '2020 amendment' },
  },
  'spp-holder-notice-2021': {
    name: { zh: '权利人诉讼权利义务告知通知', en: 'SPP Notice on Informing Right Holders' },
    version: { zh: '2021年2月', en: 'February 2021' },
  },
  'spp-linkage-provisions': {
    name: { zh: '两法衔接工作规定', en: 'SPP Provisions on Administrative-Criminal Linkage' },
  },
  'supply-chain-security': {
    name: { zh: '产业链供应链安全、对外投资规定', en: 'Provisions on Supply-Chain Security and Outbound Investment' },
  },
  'technical-investigators-2019': {
    name: { zh: '技术调查官规定', en: 'SPC Provisions on Technical Investigators' },
    version: { zh: '法释〔2019〕2号', en: 'Fa Shi [2019] No. 2' },
  },
  'technology-transfer-law-2015': {
    name: {
      zh: '促进科技成果转化法',
      en: 'Law on Promoting the Transformation of Scientific and Technological Achievements',
    },
    version: { zh: '2015年修正', en: '2015 amendment' },
  },
  'three-in-one-trials': {
    name: { zh: '知识产权审判三合一', en: 'Three-in-one IP trials' },
  },
  'trade-secret-provisions-2020': {
    name: { zh: '审理侵犯商业秘密民事案件的规定', en: 'Provisions on Civil Trade Secret Cases' },
    version: { zh: '法释〔2020〕7号', en: 'Fashi [2020] No. 7' },
  },
  'trademark-law-2019': {
    name: { zh: '商标法', en: 'Trademark Law' },
    version: { zh: '2019年修正', en: '2019 amendment' },
  },
  'trademark-law-2026': {
    name: { zh: '商标法', en: 'Trademark Law' },
    version: { zh: '2026年修订', en: '2026 revision' },
  },
  'trademark-rules-2014': {
    name: { zh: '商标法实施条例', en: 'Implementing Regulations of the Trademark Law' },
    version: { zh: '2014年修订', en: '2014 revision' },
  },
  'transfer-regulation-2020': {
    name: { zh: '行政执法机关移送涉嫌犯罪案件的规定', en: 'Regulation on Transfer of Suspected Crimes (Order 310)' },
    version: { zh: '2020年修订', en: '2020 revision' },
  },
  'unfair-competition-law-2019': {
    name: { zh: '反不正当竞争法', en: 'Anti-Unfair Competition Law' },
    version: { zh: '2019年修正', en: '2019 amendment' },
  },
  'unfair-competition-law-2025': {
    name: { zh: '反不正当竞争法', en: 'Anti-Unfair Competition Law' },
    version: { zh: '2025年修订', en: '2025 revision' },
  },
  'work-registration-measures': {
    name: { zh: '作品自愿登记试行办法', en: 'Trial Measures on Voluntary Registration of Works' },
  },
} as const satisfies Record<string, Instrument>

/** A law by its id; one that only a published rule cites is called by that id. */
export function instrumentOf(id: string): Instrument {
  return instruments[id as InstrumentId] ?? { name: { zh: id, en: id } }
}
