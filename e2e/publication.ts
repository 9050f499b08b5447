/** An invented publication in the CNIPA format, with the two places that a journey breaks and mends. */
export interface Publication {
  /** `202611000001.5`, as printed. */
  application: string
  /** `20260105` */
  filed: string
  publication: string
  title: string
  applicant: string
}

export function publicationFile({ application, filed, publication, title, applicant }: Publication): string {
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<business:PatentDocumentAndRelated xmlns:base="http://www.sipo.gov.cn/XMLSchema/base" xmlns:business="http://www.sipo.gov.cn/XMLSchema/business" xsdVersion="V2.2.1" dateProduced="20260701" status="C" lang="zh" country="CN" docNumber="${publication}" kind="A" datePublication="20260714">
  <business:BibliographicData>
    <business:PublicationReference dataFormat="original" sequence="1">
      <base:DocumentID><base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>${publication}</base:DocNumber><base:Kind>A</base:Kind><base:Date>20260714</base:Date></base:DocumentID>
    </business:PublicationReference>
    <business:ApplicationReference applType="10" dataFormat="original" sequence="1">
      <base:DocumentID>
        <base:WIPOST3Code>CN</base:WIPOST3Code>
        <base:DocNumber>${application}</base:DocNumber>
        <base:Date>${filed}</base:Date>
      </base:DocumentID>
    </business:ApplicationReference>
    <business:ClassificationIPCRDetails>
      <business:ClassificationIPCR sequence="1"><base:Text>B25J   9/16    (2006.01)</base:Text></business:ClassificationIPCR>
    </business:ClassificationIPCRDetails>
    <business:InventionTitle lang="zh">${title}</business:InventionTitle>
    <business:Parties>
      <business:ApplicantDetails>
        <business:Applicant sequence="1" appType="applicant"><base:AddressBook lang="zh"><base:Name>${applicant}</base:Name><base:Address><base:WIPOST3Code>CN</base:WIPOST3Code><base:Text>518000 广东省深圳市示例路1号</base:Text></base:Address></base:AddressBook></business:Applicant>
      </business:ApplicantDetails>
      <business:InventorDetails><business:Inventor sequence="1"><base:AddressBook lang="zh"><base:Name>甲示例</base:Name></base:AddressBook></business:Inventor></business:InventorDetails>
    </business:Parties>
  </business:BibliographicData>
  <business:Abstract lang="zh"><base:Paragraphs num="0001">${title}，包括底座与夹爪。</base:Paragraphs></business:Abstract>
  <business:Claims lang="zh">
    <business:Claim id="cl0001" num="0001"><business:ClaimText>1.${title}，其特征在于，包括底座。</business:ClaimText></business:Claim>
    <business:Claim id="cl0002" num="0002"><business:ClaimText>2.根据权利要求1所述的夹爪，其特征在于，还包括减速器。</business:ClaimText></business:Claim>
  </business:Claims>
</business:PatentDocumentAndRelated>
`
}
