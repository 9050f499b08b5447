/** Words that every paper of its kind carries and that are no part of its data, for both ways of setting it. */
export const words = {
  goods: ['序号', '名称', '规格型号', '数量', '单位', '价值（元）', '备注'],
  attachments: '附件：',
  copies: '抄送：',
  printed: '印发',
  signed: '签名：',
  dateByHand: '　　年　　月　　日',
  seal: '印章',
  check: '核验网址：',
  digest: '摘要（SHA-256）：',
  missing: '本文书中字库没有的字以“〓”代替，依次为：',
} as const
