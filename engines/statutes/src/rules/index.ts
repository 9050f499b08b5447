/** Every rule that comes with the engine, one file for each law that has several. */
import { addedAdministrativeFine } from './added-administrative-fine.ts'
import { addedCivil } from './added-civil.ts'
import { addedCompetence } from './added-competence.ts'
import { addedCounting } from './added-counting.ts'
import { addedCourtFees } from './added-court-fees.ts'
import { addedCriminal } from './added-criminal.ts'
import { addedGranting } from './added-granting.ts'
import { administrativeProcedureLaw2017 } from './administrative-procedure-law-2017.ts'
import { civilCode } from './civil-code.ts'
import { civilProcedureLaw2023 } from './civil-procedure-law-2023.ts'
import { copyrightLaw2020 } from './copyright-law-2020.ts'
import { criminalLaw11 } from './criminal-law-11.ts'
import { criminalProcedureLaw2018 } from './criminal-procedure-law-2018.ts'
import { customsIpRegulation2018 } from './customs-ip-regulation-2018.ts'
import { foreignIpDisputes801 } from './foreign-ip-disputes-801.ts'
import { ipCrimeInterpretation2004 } from './ip-crime-interpretation-2004.ts'
import { ipCrimeMarksPatents2025 } from './ip-crime-marks-patents-2025.ts'
import { ipCrimeSentencing2025 } from './ip-crime-sentencing-2025.ts'
import { ipCrimeWorksSecrets2025 } from './ip-crime-works-secrets-2025.ts'
import { layoutRegulation2026 } from './layout-regulation-2026.ts'
import { marketPenaltyProcedure } from './market-penalty-procedure.ts'
import { onlineLitigation2021 } from './online-litigation-2021.ts'
import { otherAdministrative } from './other-administrative.ts'
import { otherCalendar } from './other-calendar.ts'
import { otherCivil } from './other-civil.ts'
import { otherCourts } from './other-courts.ts'
import { otherCriminal } from './other-criminal.ts'
import { otherForeign } from './other-foreign.ts'
import { otherGranting } from './other-granting.ts'
import { otherLinkage } from './other-linkage.ts'
import { otherMarketRegulation } from './other-market-regulation.ts'
import { otherMediation } from './other-mediation.ts'
import { otherServices } from './other-services.ts'
import { patentAdjudication81 } from './patent-adjudication-81.ts'
import { patentFeeGuide2026 } from './patent-fee-guide-2026.ts'
import { patentLaw2020 } from './patent-law-2020.ts'
import { patentLaw2020Infringement } from './patent-law-2020-infringement.ts'
import { patentRules2023 } from './patent-rules-2023.ts'
import { patentRules2023Use } from './patent-rules-2023-use.ts'
import { penaltyLaw2021 } from './penalty-law-2021.ts'
import { plantVarietyRegulation2025 } from './plant-variety-regulation-2025.ts'
import { policeCriminalProcedure2020 } from './police-criminal-procedure-2020.ts'
import { punitiveInterpretation2021 } from './punitive-interpretation-2021.ts'
import { punitiveInterpretation2026 } from './punitive-interpretation-2026.ts'
import { reconsiderationLaw2023 } from './reconsideration-law-2023.ts'
import { spcActPreservation2018 } from './spc-act-preservation-2018.ts'
import { trademarkLaw2019 } from './trademark-law-2019.ts'
import { trademarkLaw2026 } from './trademark-law-2026.ts'
import { trademarkLaw2026Protection } from './trademark-law-2026-protection.ts'
import { transferRegulation2020 } from './transfer-regulation-2020.ts'
import { unfairCompetitionLaw2019 } from './unfair-competition-law-2019.ts'
import { unfairCompetitionLaw2025 } from './unfair-competition-law-2025.ts'

export const rules = {
  ...addedAdministrativeFine,
  ...addedCivil,
  ...addedCompetence,
  ...addedCounting,
  ...addedCourtFees,
  ...addedCriminal,
  ...addedGranting,
  ...administrativeProcedureLaw2017,
  ...civilCode,
  ...civilProcedureLaw2023,
  ...copyrightLaw2020,
  ...criminalLaw11,
  ...criminalProcedureLaw2018,
  ...customsIpRegulation2018,
  ...foreignIpDisputes801,
  ...ipCrimeInterpretation2004,
  ...ipCrimeMarksPatents2025,
  ...ipCrimeSentencing2025,
  ...ipCrimeWorksSecrets2025,
  ...layoutRegulation2026,
  ...marketPenaltyProcedure,
  ...onlineLitigation2021,
  ...otherAdministrative,
  ...otherCalendar,
  ...otherCivil,
  ...otherCourts,
  ...otherCriminal,
  ...otherForeign,
  ...otherGranting,
  ...otherLinkage,
  ...otherMarketRegulation,
  ...otherMediation,
  ...otherServices,
  ...patentAdjudication81,
  ...patentFeeGuide2026,
  ...patentLaw2020,
  ...patentLaw2020Infringement,
  ...patentRules2023,
  ...patentRules2023Use,
  ...penaltyLaw2021,
  ...plantVarietyRegulation2025,
  ...policeCriminalProcedure2020,
  ...punitiveInterpretation2021,
  ...punitiveInterpretation2026,
  ...reconsiderationLaw2023,
  ...spcActPreservation2018,
  ...trademarkLaw2019,
  ...trademarkLaw2026,
  ...trademarkLaw2026Protection,
  ...transferRegulation2020,
  ...unfairCompetitionLaw2019,
  ...unfairCompetitionLaw2025,
}

export type RuleId = keyof typeof rules
