/** Code lists the ST.96 V6 schemas close: offices (ST.3), countries (ISO 3166-1), languages (ISO 639-1). */

/** The office if ST.3 knows it, else `XX` (unknown). */
export function officeCode(code: string | undefined): string {
  return code && (countries.has(code) || offices.has(code)) ? code : 'XX'
}

/** The country if ISO 3166-1 knows it, else undefined. */
export function countryCode(code: string | undefined): string | undefined {
  return code && countries.has(code) ? code : undefined
}

/** The two-letter language of a BCP 47 tag if ISO 639-1 knows it, else undefined. */
export function languageCode(tag: string | undefined): string | undefined {
  const code = tag?.slice(0, 2).toLowerCase() ?? ''
  return languages.has(code) && !/^[a-z]{3}/i.test(tag ?? '') ? code : undefined
}

/** Codes valid in both lists. */
const countries = new Set(
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BV BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GS GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS YE ZA ZM ZW'.split(
    ' ',
  ),
)
const offices = new Set('AP BX EA EM EP EU GC IB OA QZ WO XN XU XV XX'.split(' '))
const languages = new Set(
  'ar be bg bn bo ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ku ky lo lt lv mk mn ms mt my nb ne nl nn no pl pt ro ru sk sl sq sr sv th tk tr ug uk ur uz vi zh'.split(
    ' ',
  ),
)
