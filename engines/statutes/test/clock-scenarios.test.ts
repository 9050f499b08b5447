import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock } from '../src/clocks/clock.ts'
import type { ClockInput } from '../src/clocks/clock-input.ts'
import { createLaw } from '../src/law.ts'

/** A clock worked out by hand from the article named, with a calendar of the year beside it. */
interface Scenario {
  worked: string
  say: string
  ask: ClockInput
  /** Day that decides the version; the day of the start unless given. */
  on?: string
  due: string
  end?: string
  excluded?: number
  earliest?: string
  /** Due days of all readings, the default first; none where the law is not open or the readings agree. */
  readings?: string[]
  /** Years whose calendar is not known, or ids of rules not read, that the answer must name. */
  doubts?: RegExp[]
}

const law = createLaw()

/** Open days of breaks used below: 2025-01-28 to 02-04, 10-01 to 10-08; 2026-01-01 to 03, 02-15 to 23, 09-25 to 27, 10-01 to 07. */
const scenarios: Record<string, Scenario[]> = {
  'civil procedure': [
    {
      worked: '民事诉讼法 第171、85条',
      say: 'the 15 days against a judgment end on National Day 2025 and move behind the break',
      ask: { rule: 'H-CIV-APPEAL', part: 'judgment', start: '2025-09-16' },
      end: '2025-10-01',
      due: '2025-10-09',
    },
    {
      worked: '民事诉讼法 第171条',
      say: 'the ten days against a ruling of the same day end before the break',
      ask: { rule: 'H-CIV-APPEAL', part: 'ruling', start: '2025-09-16' },
      due: '2025-09-26',
    },
    {
      worked: '民事诉讼法 第85条',
      say: 'a Saturday inside the break of 2026 moves to the Thursday after it',
      ask: { rule: 'H-CIV-APPEAL', part: 'judgment', start: '2026-09-18' },
      end: '2026-10-03',
      due: '2026-10-08',
    },
    {
      worked: '民事诉讼法 第85条',
      say: 'Spring Festival 2025',
      ask: { rule: 'H-CIV-APPEAL', part: 'judgment', start: '2025-01-14' },
      end: '2025-01-29',
      due: '2025-02-05',
    },
    {
      worked: '民事诉讼法 第85条',
      say: 'Spring Festival 2026, whose break ends on a Monday',
      ask: { rule: 'H-CIV-APPEAL', part: 'judgment', start: '2026-02-03' },
      end: '2026-02-18',
      due: '2026-02-24',
    },
    {
      worked: '民事诉讼法 第85条',
      say: 'a Sunday worked in exchange is no day of rest',
      ask: { rule: 'H-CIV-APPEAL', part: 'judgment', start: '2025-01-11' },
      due: '2025-01-26',
    },
    {
      worked: '民事诉讼法 第85条',
      say: 'an ordinary Sunday moves to Monday',
      ask: { rule: 'H-CIV-APPEAL', part: 'judgment', start: '2026-11-07' },
      end: '2026-11-22',
      due: '2026-11-23',
    },
    {
      worked: '民事诉讼法 第152条、民法典 第202条',
      say: 'six months from 31 August end on the last of February, a Saturday that is worked',
      ask: { rule: 'H-CIV-6M', start: '2025-08-31' },
      due: '2026-02-28',
    },
    {
      worked: '民法典 第202条',
      say: 'so do six months from 29 August',
      ask: { rule: 'H-CIV-6M', start: '2025-08-29' },
      due: '2026-02-28',
    },
    {
      worked: '民事诉讼法 第164条',
      say: 'three months prolonged by one are four months, not a month from the end of February',
      ask: { rule: 'H-CIV-SIMPLE', start: '2025-11-30', extensions: [{}] },
      due: '2026-03-30',
    },
    {
      worked: '民事诉讼法 第250条、民法典 第202条',
      say: 'two years from a leap day',
      ask: { rule: 'H-CIV-EXEC', start: '2024-02-29' },
      due: '2026-02-28',
    },
    {
      worked: '民事诉讼法 第104条',
      say: '30 days to sue after preservation end in the National Day break',
      ask: { rule: 'H-CIV-PRESERVE', part: 'days', start: '2025-09-02' },
      end: '2025-10-02',
      due: '2025-10-09',
    },
    {
      worked: '民事诉讼法 第104条、民法典 第201条第2款',
      say: '48 hours run through the holiday; read otherwise the hour of the start is left out',
      ask: { rule: 'H-CIV-PRESERVE', part: 'hours', start: '2025-09-30T16:20:00+08:00' },
      on: '2025-09-30',
      due: '2025-10-02T16:20:00+08:00',
      readings: ['2025-10-02T16:20:00+08:00', '2025-10-02T17:00:00+08:00'],
    },
    {
      worked: '民法典 第201条第2款',
      say: 'the same instant told in another zone ends at the same Beijing time',
      ask: { rule: 'H-CIV-PRESERVE', part: 'hours', start: '2025-09-30T08:20:00Z' },
      on: '2025-09-30',
      due: '2025-10-02T16:20:00+08:00',
      readings: ['2025-10-02T16:20:00+08:00', '2025-10-02T17:00:00+08:00'],
    },
    {
      worked: '民事诉讼法 第205条',
      say: 'judicial confirmation: 30 days',
      ask: { rule: 'H-CIV-CONFIRM-30', start: '2026-09-05' },
      end: '2026-10-05',
      due: '2026-10-08',
    },
    {
      worked: '民事诉讼法 第285条',
      say: 'a defendant without domicile has 30 days, over Spring Festival',
      ask: { rule: 'F-ANSWER-30', part: 'answer', start: '2026-01-17' },
      end: '2026-02-16',
      due: '2026-02-24',
    },
  ],
  'administrative actions and reconsideration': [
    {
      worked: '行政诉讼法 第85、101条',
      say: 'New Year 2026: the first day after the break is a Sunday that is worked',
      ask: { rule: 'H-ADM-APPEAL', part: 'judgment', start: '2025-12-18' },
      end: '2026-01-02',
      due: '2026-01-04',
    },
    {
      worked: '行政诉讼法 第46条',
      say: 'six months end on Labour Day',
      ask: { rule: 'D-ALL-6M', start: '2025-11-01' },
      end: '2026-05-01',
      due: '2026-05-06',
    },
    {
      worked: '行政诉讼法 第48条',
      say: 'ten days lost to force majeure are added before roll-over',
      ask: {
        rule: 'D-ALL-6M',
        start: '2025-11-01',
        suspensions: [{ from: '2026-03-02', to: '2026-03-11', reason: 'force_majeure' }],
      },
      due: '2026-05-11',
      excluded: 10,
    },
    {
      worked: '法释〔2026〕3号 第6条',
      say: '15 days after a reconsideration decision end in the Mid-Autumn break',
      ask: { rule: 'D-ALI-15', start: '2026-09-10' },
      end: '2026-09-25',
      due: '2026-09-28',
    },
    {
      worked: '行政复议法 第30、88条',
      say: 'five days are working days, a worked Saturday among them',
      ask: { rule: 'D-ARL-5', start: '2026-04-30' },
      due: '2026-05-11',
    },
    {
      worked: '行政复议法 第20、88条',
      say: '60 days are calendar days and roll',
      ask: { rule: 'D-ARL-60', start: '2025-08-09' },
      end: '2025-10-08',
      due: '2025-10-09',
    },
    {
      worked: '行政复议法 第62条',
      say: '60 days end in the New Year break',
      ask: { rule: 'D-ARL-62', start: '2025-11-03' },
      end: '2026-01-02',
      due: '2026-01-04',
    },
    {
      worked: '行政复议法 第62条',
      say: 'prolonged by 30 days: a Sunday',
      ask: { rule: 'D-ARL-62', start: '2025-11-03', extensions: [{}] },
      end: '2026-02-01',
      due: '2026-02-02',
    },
    {
      worked: '行政复议法实施条例 第46条',
      say: 'appraisal does not count from July 2026 on',
      ask: {
        rule: 'D-ARL-62',
        start: '2026-07-06',
        suspensions: [{ from: '2026-08-03', to: '2026-08-07', reason: 'appraisal' }],
      },
      due: '2026-09-09',
      excluded: 5,
    },
  ],
  'penalties and coercion': [
    {
      worked: '行政处罚法 第64、85条',
      say: 'five working days to ask for a hearing, over the National Day break',
      ask: { rule: 'D-APL-HEAR-REQ', part: 'request', start: '2025-09-26' },
      due: '2025-10-10',
    },
    {
      worked: '行政处罚法 第64、85条',
      say: 'the notice of the hearing, counted back seven working days',
      ask: { rule: 'D-APL-HEAR-REQ', part: 'notice', start: '2025-10-15' },
      due: '2025-09-29',
    },
    {
      worked: '行政处罚法 第61、85条',
      say: 'seven working days to deliver, over Spring Festival and two worked Saturdays',
      ask: { rule: 'D-APL-DELIVER-7', start: '2026-02-12' },
      due: '2026-02-28',
    },
    {
      worked: '行政处罚法 第60条',
      say: '90 days end on National Day; the law itself says nothing of roll-over',
      ask: { rule: 'D-APL-90D', start: '2025-07-03' },
      due: '2025-10-01',
      readings: ['2025-10-01', '2025-10-09'],
    },
    {
      worked: '行政强制法 第25条',
      say: '30 days of seizure, the same silence',
      ask: { rule: 'D-ACL-25', start: '2025-09-03' },
      due: '2025-10-03',
      readings: ['2025-10-03', '2025-10-09'],
    },
    {
      worked: '行政强制法 第54、69条',
      say: 'ten days after the reminder are working days and must have run out',
      ask: { rule: 'D-ACL-54', start: '2026-02-09' },
      due: '2026-02-28',
      earliest: '2026-03-01',
    },
    {
      worked: '总局令2号 第64、80条',
      say: '90 days that end on a festival roll on both readings',
      ask: { rule: 'D-R2-90', start: '2025-07-03' },
      end: '2025-10-01',
      due: '2025-10-09',
    },
    {
      worked: '总局令2号 第64、80条',
      say: '90 days that end on an ordinary Saturday: whether that is 法定节假日 is open',
      ask: { rule: 'D-R2-90', start: '2025-08-03' },
      due: '2025-11-01',
      readings: ['2025-11-01', '2025-11-03'],
    },
    {
      worked: '总局令2号 第64条',
      say: '90 days and 30 more',
      ask: { rule: 'D-R2-90', start: '2025-12-01', extensions: [{}] },
      due: '2026-03-31',
    },
    {
      worked: '总局令2号 第64条',
      say: 'and 20 more set by the heads together',
      ask: { rule: 'D-R2-90', start: '2025-12-01', extensions: [{ n: 30 }, { n: 20 }] },
      due: '2026-04-20',
    },
    {
      worked: '总局令2号 第64条第2款',
      say: 'appraisal and identification that overlap count once',
      ask: {
        rule: 'D-R2-90',
        start: '2025-12-01',
        suspensions: [
          { from: '2026-01-10', to: '2026-01-19', reason: 'identification' },
          { from: '2026-01-05', to: '2026-01-14', reason: 'appraisal' },
        ],
      },
      due: '2026-03-16',
      excluded: 15,
    },
    {
      worked: '总局令2号 第64条第2款',
      say: 'time left out that begins only in what was left out before is left out too',
      ask: {
        rule: 'D-R2-90',
        start: '2025-12-01',
        suspensions: [
          { from: '2026-02-20', to: '2026-03-01', reason: 'hearing' },
          { from: '2026-03-05', to: '2026-03-08', reason: 'notice' },
        ],
      },
      due: '2026-03-15',
      excluded: 14,
      readings: ['2026-03-15', '2026-03-16'],
    },
    {
      worked: '总局令2号 第18条',
      say: '15 working days to check a clue, over the National Day break',
      ask: { rule: 'D-R2-CHECK-15', start: '2025-09-20' },
      due: '2025-10-16',
    },
    {
      worked: '总局令2号 第18条',
      say: 'and 15 working days more',
      ask: { rule: 'D-R2-CHECK-15', start: '2025-09-20', extensions: [{}] },
      due: '2025-11-06',
    },
    {
      worked: '总局令2号 第18条第2款',
      say: 'identification by the right holder over a weekend with a worked Sunday leaves four working days out',
      ask: {
        rule: 'D-R2-CHECK-15',
        start: '2025-09-20',
        suspensions: [{ from: '2025-09-25', to: '2025-09-29', reason: 'identification' }],
      },
      due: '2025-10-22',
      excluded: 4,
    },
    {
      worked: '总局令2号 第38、80条',
      say: '30 days of seizure end with the first day of the Spring Festival break',
      ask: { rule: 'D-R2-SEIZE-30', start: '2026-01-16' },
      end: '2026-02-15',
      due: '2026-02-24',
    },
    {
      worked: '总局令2号 第38条',
      say: 'prolonged to 60',
      ask: { rule: 'D-R2-SEIZE-30', start: '2026-01-16', extensions: [{ n: 30 }] },
      due: '2026-03-17',
    },
    {
      worked: '总局令2号 第55条',
      say: 'legal review prolonged by five working days with approval, over the National Day break',
      ask: { rule: 'D-R2-LEGAL-10', start: '2026-09-16', extensions: [{ n: 5 }] },
      due: '2026-10-13',
    },
    {
      worked: '总局令20号 第20、21条',
      say: 'time for tests does not count in mediation',
      ask: {
        rule: 'D-R20-45',
        part: 'n',
        start: '2025-03-03',
        suspensions: [{ from: '2025-03-04', to: '2025-03-10', reason: 'appraisal' }],
      },
      due: '2025-05-15',
      excluded: 5,
    },
    {
      worked: '总局令2号 第72、80条',
      say: '15 days to pay',
      ask: { rule: 'D-R2-PAY-15', start: '2026-09-16' },
      end: '2026-10-01',
      due: '2026-10-08',
    },
    {
      worked: '总局令2号 第57条',
      say: 'five working days to be heard, with the Sunday worked for Mid-Autumn',
      ask: { rule: 'D-R2-STATE-5', start: '2026-09-18' },
      due: '2026-09-24',
    },
    {
      worked: '总局令2号 第76条',
      say: 'ten working days after the reminder, over Spring Festival',
      ask: { rule: 'D-R2-ENFORCE', part: 'reminder_wd', start: '2026-02-09' },
      due: '2026-02-28',
      earliest: '2026-03-01',
    },
  ],
  'transfer to the police and criminal procedure': [
    {
      worked: '国务院令310号 第5条',
      say: 'three days before the break: three readings',
      ask: { rule: 'C-APPROVE-3D', start: '2025-09-29' },
      end: '2025-10-02',
      due: '2025-10-09',
      readings: ['2025-10-09', '2025-10-02', '2025-10-10'],
    },
    {
      worked: '国务院令310号 第5条',
      say: 'in an ordinary week all readings agree',
      ask: { rule: 'C-APPROVE-3D', start: '2026-11-16' },
      due: '2026-11-19',
    },
    {
      worked: '国务院令310号 第5条',
      say: '24 hours on National Day never roll',
      ask: { rule: 'C-TRANSFER-24H', start: '2025-10-01T09:00:00+08:00' },
      on: '2025-10-01',
      due: '2025-10-02T09:00:00+08:00',
      readings: ['2025-10-02T09:00:00+08:00', '2025-10-02T10:00:00+08:00'],
    },
    {
      worked: '国务院令310号 第9条',
      say: 'three days to ask for reconsideration end on a Sunday',
      ask: { rule: 'C-RECON-REQ-3D', start: '2026-11-19' },
      end: '2026-11-22',
      due: '2026-11-23',
      readings: ['2026-11-23', '2026-11-22', '2026-11-24'],
    },
    {
      worked: '国务院令310号 第9条',
      say: 'and three for the decision from there',
      ask: { rule: 'C-RECON-DEC-3D', start: '2026-11-23' },
      due: '2026-11-26',
    },
    {
      worked: '国务院令310号 第12条',
      say: 'handover ends in the Mid-Autumn break',
      ask: { rule: 'C-HANDOVER-3D', start: '2026-09-23' },
      end: '2026-09-26',
      due: '2026-09-28',
      readings: ['2026-09-28', '2026-09-26', '2026-09-29'],
    },
    {
      worked: '刑事诉讼法 第172、105条',
      say: 'a month for the decision to prosecute rolls when nobody is held',
      ask: { rule: 'C-PROSECUTE-1M', part: 'n', start: '2025-09-03' },
      end: '2025-10-03',
      due: '2025-10-09',
    },
    {
      worked: '刑事诉讼法 第105条第4款',
      say: 'and not when somebody is',
      ask: { rule: 'C-PROSECUTE-1M', part: 'n', start: '2025-09-03', custody: true },
      due: '2025-10-03',
    },
    {
      worked: '刑事诉讼法 第172条',
      say: 'prolonged by 15 days of custody it ends on a Saturday',
      ask: { rule: 'C-PROSECUTE-1M', part: 'n', start: '2025-09-03', custody: true, extensions: [{}] },
      due: '2025-10-18',
    },
    {
      worked: '刑事诉讼法 第172、105条',
      say: 'and on the Monday after when nobody is held',
      ask: { rule: 'C-PROSECUTE-1M', part: 'n', start: '2025-09-03', custody: false, extensions: [{ n: 15 }] },
      end: '2025-10-18',
      due: '2025-10-20',
    },
    {
      worked: '公安机关办理刑事案件程序规定 第180条、刑事诉讼法 第105条',
      say: 'three days of the police end in the break',
      ask: { rule: 'C-PSB-3D', start: '2025-09-30' },
      end: '2025-10-03',
      due: '2025-10-09',
    },
  ],
  'grants and registrations': [
    {
      worked: '专利法实施细则 第71、5条',
      say: 'one month from 31 January is the last of February',
      ask: { rule: 'E-PATR-INVALID-ADD-1M', start: '2025-01-31' },
      due: '2025-02-28',
    },
    {
      worked: '专利法实施细则 第71、5条',
      say: 'of a leap year',
      ask: { rule: 'E-PATR-INVALID-ADD-1M', start: '2024-01-31' },
      due: '2024-02-29',
    },
    {
      worked: '专利法实施细则 第60、4、5条',
      say: 'registration from presumed receipt by mail, over National Day',
      ask: {
        rule: 'E-PATR-REGISTER-2M',
        service: { channel: 'patent_office', means: 'mail', sent: '2025-07-17' },
      },
      on: '2025-07-17',
      end: '2025-10-01',
      due: '2025-10-09',
    },
    {
      worked: '专利法实施细则 第60、4条',
      say: 'and from the entry into the system, without the fifteen days',
      ask: {
        rule: 'E-PATR-REGISTER-2M',
        service: { channel: 'patent_office', means: 'electronic', sent: '2025-07-17', received: '2025-07-17' },
      },
      on: '2025-07-17',
      due: '2025-09-17',
    },
    {
      worked: '专利法 第41条、专利法实施细则 第5条',
      say: 're-examination ends in the Spring Festival break',
      ask: { rule: 'E-PAT-REEXAM-3M', start: '2025-11-15' },
      end: '2026-02-15',
      due: '2026-02-24',
    },
    {
      worked: '专利法 第35条、专利法实施细则 第5条',
      say: 'three years from a leap day end on a Sunday of 2027: provisional',
      ask: { rule: 'E-PAT-EXAM-3Y', start: '2024-02-29' },
      end: '2027-02-28',
      due: '2027-03-01',
      doubts: [/2027/],
    },
    {
      worked: '商标法（2019）第33条、商标法实施条例 第12条',
      say: 'three months to oppose end on a Sunday',
      ask: { rule: 'E-TM19-OPP-3', start: '2026-09-13' },
      end: '2026-12-13',
      due: '2026-12-14',
    },
    {
      worked: '商标法（2019）第33条、商标法（2026）第36条',
      say: 'an opposition period that runs across the new law: both, the old one first',
      ask: { rule: 'E-TM19-OPP-3', start: '2026-11-06' },
      end: '2027-02-06',
      due: '2027-02-08',
      readings: ['2027-02-08', '2027-01-06'],
      doubts: [/2027/, /E-TM26-OPP-2/],
    },
    {
      worked: '商标法（2026）第36条',
      say: 'announced under the new law: two months, by whichever id it is asked',
      ask: { rule: 'E-TM19-OPP-3', start: '2027-01-06' },
      end: '2027-03-06',
      due: '2027-03-08',
      doubts: [/2027/, /2026/],
    },
    {
      worked: '商标法（2019）第34条、商标法实施条例 第10、12条',
      say: 'review after electronic service that is presumed',
      ask: {
        rule: 'E-TM19-REVIEW-15',
        part: 'review',
        service: { channel: 'trademark_office', means: 'electronic', sent: '2026-09-01' },
      },
      on: '2026-09-01',
      end: '2026-10-01',
      due: '2026-10-08',
    },
  ],
  'platforms, customs, limitation': [
    {
      worked: '电子商务法 第43条、民法典 第203条',
      say: 'the platform waits 15 days, and acts after the break',
      ask: { rule: 'A-EC-43-15D', start: '2025-09-18' },
      end: '2025-10-03',
      due: '2025-10-09',
      earliest: '2025-10-10',
    },
    {
      worked: '知识产权海关保护条例 第16条',
      say: 'three working days before and after National Day 2026, with the Saturday worked',
      ask: { rule: 'D-CUS-NOTICE-3', start: '2026-09-30' },
      due: '2026-10-10',
    },
    {
      worked: '知识产权海关保护条例 第24条',
      say: '20 working days over Spring Festival',
      ask: { rule: 'D-CUS-REL-20', start: '2026-01-26' },
      due: '2026-02-28',
      earliest: '2026-03-01',
    },
    {
      worked: '总局令2号 第18条',
      say: 'working days that run into 2027 are Mondays to Fridays until its calendar is known',
      ask: { rule: 'D-R2-CHECK-15', start: '2026-12-21' },
      due: '2027-01-11',
      doubts: [/2027/],
    },
    {
      worked: '民法典 第188、203条',
      say: 'limitation of three years ends in the break',
      ask: { rule: 'A-CC-188', part: 'n', start: '2022-10-03' },
      end: '2025-10-03',
      due: '2025-10-09',
    },
    {
      worked: '民法典 第194条',
      say: 'a bar in its last six months: six months after the bar is gone',
      ask: {
        rule: 'A-CC-188',
        part: 'n',
        start: '2022-10-03',
        suspensions: [{ from: '2025-08-01', to: '2025-09-15', reason: 'bar' }],
      },
      end: '2026-03-15',
      due: '2026-03-16',
    },
    {
      worked: '民法典 第194条',
      say: 'a bar that was gone before them changes nothing',
      ask: {
        rule: 'A-CC-188',
        part: 'n',
        start: '2022-10-03',
        suspensions: [{ from: '2024-08-01', to: '2025-04-03', reason: 'bar' }],
      },
      end: '2025-10-03',
      due: '2025-10-09',
    },
    {
      worked: '民法典 第202条；2004年以前无节假日数据',
      say: 'a term that ended before 2004 is provisional and names its year',
      ask: { rule: 'A-CC-188', part: 'n', start: '1999-10-04' },
      on: '2021-01-01',
      due: '2002-10-04',
      doubts: [/2002/],
    },
    {
      worked: '法释〔2020〕19号 第17条',
      say: 'damages of a lasting infringement reach back three years from the day of suit',
      ask: { rule: 'A-PAT-LIM-CONTINUING', start: '2025-06-10' },
      due: '2022-06-10',
    },
  ],
}

for (const [area, list] of Object.entries(scenarios))
  for (const { worked, say, ask, on, due, end, excluded, earliest, readings, doubts } of list)
    test(`${area}: ${say} (${worked})`, () => {
      const answer = clock(law, ask, on ?? ask.start ?? '')
      assert.ok(answer.ok, answer.ok ? '' : answer.message.en)
      const { result } = answer
      assert.equal(result.due, due)
      assert.equal(result.end, end ?? due)
      assert.equal(result.rolled, (end ?? due) !== due)
      assert.equal(result.excluded, excluded ?? 0)
      if (earliest !== undefined) assert.equal(result.earliest, earliest)
      assert.deepEqual(
        answer.readings?.map((reading) => reading.result.due),
        readings,
      )
      const told = answer.provisional.map(({ en }) => en).join('\n')
      for (const doubt of doubts ?? []) assert.match(told, doubt)
      if (!doubts) assert.equal(told, '')
      assert.ok(answer.steps.length >= 2 && answer.rules.length >= 1)
    })
