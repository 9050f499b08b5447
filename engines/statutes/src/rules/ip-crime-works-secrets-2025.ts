/** What counts as serious for crimes against works and trade secrets from 26 April 2025. */
import { rulesOf } from '../rule.ts'

export const ipCrimeWorksSecrets2025 = rulesOf(
  { law: 'ip-crime-interpretation-2025', from: '2025-04-26' },
  {
    'B-25-217': {
      article: '13',
      subject: { zh: '侵犯著作权：数额较大、严重情节', en: 'Copyright infringement: large amount, serious' },
      says: {
        zh: '违法所得满3万元或非法经营数额满5万元，两年内受过处罚又再实施的为2万元或3万元；复制件满500份（张）；网络传播满500件（部），或下载满1万次，或点击满10万次，或会员制下注册会员满1000人。',
        en: 'Gain of 30,000 yuan or turnover of 50,000, repeated within two years of a penalty 20,000 or 30,000; 500 copies; online 500 works, 10,000 downloads, 100,000 clicks, or 1,000 registered members of a membership service.',
      },
      value: {
        illegal_gain: 30000,
        turnover: 50000,
        repeat: { illegal_gain: 20000, turnover: 30000, lookback_years: 2 },
        copies: 500,
        online: { works: 500, downloads: 10000, clicks: 100000, members: 1000 },
      },
      unit: 'CNY|count',
    },
    'B-25-217-HALF': {
      article: '13',
      subject: { zh: '侵犯著作权：两项以上各过半', en: 'Copyright infringement: two figures half reached' },
      says: {
        zh: '非法经营数额、再犯、复制件、网络传播四项都未达标准，但其中两项以上各达到一半的，也是严重情节。',
        en: 'If none of the items turnover, repetition, copies and online reach is met, but two or more are met by half, this is serious too.',
      },
      value: { half_of: 2 },
      unit: 'rule',
      note: {
        zh: '违法所得满3万元是另一档“数额较大”，不在这四项之内；网络传播内部的几个指标是否各算一项，条文未说明。',
        en: 'The 30,000 yuan of gain stand outside the four items; whether the online indicators count as one item each is not said.',
      },
    },
    'B-25-217-TPM': {
      article: '13',
      subject: { zh: '帮助避开、破坏技术措施', en: 'Helping to circumvent technical measures' },
      says: {
        zh: '明知他人侵犯著作权犯罪，仍提供主要用于避开、破坏技术措施的装置、部件或技术服务，违法所得或非法经营数额达到前款标准的，按侵犯著作权罪追究。',
        en: 'Knowingly supplying devices, parts or services for circumvention to someone committing the crime falls under art. 217 once gain or turnover reaches its figures.',
      },
      value: null,
      unit: null,
    },
    'B-25-217-EXTRA': {
      article: '13',
      subject: { zh: '侵犯著作权：数额巨大、特别严重', en: 'Copyright infringement: huge amount' },
      says: {
        zh: '数额或数量达到相应标准的10倍。',
        en: 'An amount or count of ten times the figure that applies.',
      },
      value: { x: 10 },
      unit: 'multiple_of_threshold',
    },
    'B-25-218': {
      article: '14',
      subject: { zh: '销售侵权复制品：数额巨大、严重情节', en: 'Selling infringing copies: huge amount, serious' },
      says: {
        zh: '违法所得满5万元或销售金额满10万元，两年内受过处罚又再实施的为3万元或5万元；复制件满1000份（张）；未售的货值或数量，或者与不足标准的已售部分合计，达到3倍。只有一档。',
        en: 'Gain of 50,000 yuan or sales of 100,000, repeated within two years of a penalty 30,000 or 50,000; 1,000 copies; value or number unsold, alone or with sales below the figure, of three times. There is one tier only.',
      },
      value: {
        illegal_gain: 50000,
        sales: 100000,
        repeat: { illegal_gain: 30000, sales: 50000, lookback_years: 2 },
        copies: 1000,
        unsold_x: 3,
      },
      unit: 'CNY|count',
    },
    'B-25-217-AND-SALE': {
      article: '15',
      subject: { zh: '侵犯著作权后又销售', en: 'Copyright infringement followed by sale' },
      says: {
        zh: '销售的是自己制作的侵权复制品，只按侵犯著作权罪处理；销售的是明知他人的侵权复制品，数罪并罚。',
        en: 'Selling one’s own infringing copies falls under art. 217 alone; selling copies known to be another’s is punished in addition.',
      },
      value: null,
      unit: null,
    },
    'B-25-219': {
      article: '17',
      subject: { zh: '侵犯商业秘密：情节严重', en: 'Trade secrets: serious' },
      says: {
        zh: '权利人损失满30万元，或者违法所得满30万元；两年内因侵犯商业秘密受过处罚又再实施的，损失或违法所得满10万元。',
        en: 'Loss to the holder of 300,000 yuan, or gain of 300,000; loss or gain of 100,000 when repeated within two years of a penalty for trade secrets.',
      },
      value: { loss: 300000, illegal_gain: 300000, repeat: 100000, lookback_years: 2 },
      unit: 'CNY',
    },
    'B-25-219-EXTRA': {
      article: '17',
      subject: { zh: '侵犯商业秘密：情节特别严重', en: 'Trade secrets: especially serious' },
      says: {
        zh: '数额达到相应标准的10倍，或者直接导致权利人因重大经营困难破产、倒闭。',
        en: 'Ten times the figure that applies, or the holder is driven by grave difficulty into bankruptcy or closure.',
      },
      value: { x: 10, or: 'bankruptcy_or_closure' },
      unit: 'multiple_of_threshold',
    },
    'B-25-219-LOSS': {
      article: '18',
      subject: { zh: '商业秘密损失的计算', en: 'Loss from a breach of trade secrets' },
      says: {
        zh: '不当获取而未使用的，按合理许可费；获取后又使用的，按利润损失，低于许可费时按许可费；违反保密义务或明知他人违法仍获取、使用的，按利润损失；秘密公开或灭失的，按商业价值。减损和恢复系统的补救费用计入损失。',
        en: 'Taken but unused: a reasonable royalty. Taken and used: lost profit, at least the royalty. Breach of confidence, or knowing use of another’s breach: lost profit. Made public or lost: the value of the secret. Costs of limiting the harm and restoring systems are added.',
      },
      value: null,
      unit: null,
    },
    'B-25-219-GAIN': {
      article: '19',
      subject: { zh: '商业秘密案件的违法所得', en: 'Gain from a breach of trade secrets' },
      says: {
        zh: '披露或许可他人使用的，为所得财物和财产性利益；自己使用的，为利润，可按侵权产品销量乘以单件合理利润计算。',
        en: 'For disclosing or letting others use the secret, what was received for it; for own use, the profit, which may be units sold times a reasonable profit per unit.',
      },
      value: null,
      unit: null,
    },
    'B-25-219-1': {
      article: '20',
      subject: { zh: '为境外获取、提供商业秘密：情节严重', en: 'Trade secrets for foreign parties: serious' },
      says: {
        zh: '具有侵犯商业秘密罪情节严重或特别严重的情形之一，即适用较重一档。',
        en: 'Any situation listed for trade secrets in art. 17 moves the case to the upper tier.',
      },
      value: null,
      unit: null,
    },
  },
)
