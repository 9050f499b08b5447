/** Offices whose code is no country, and those that people know by another name. */
export const offices = {
  CN: { zh: '中国', en: 'China' },
  WO: { zh: '世界知识产权组织', en: 'WIPO' },
  IB: { zh: '世界知识产权组织国际局', en: 'WIPO International Bureau' },
  EP: { zh: '欧洲专利局', en: 'European Patent Office' },
  EM: { zh: '欧盟知识产权局', en: 'EU Intellectual Property Office' },
  EA: { zh: '欧亚专利局', en: 'Eurasian Patent Office' },
}
