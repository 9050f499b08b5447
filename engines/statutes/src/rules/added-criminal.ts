/** What the criminal calculators need besides the gathered facts: the law of the act or the lighter one. */
import { rulesOf } from '../rule.ts'

/** 刑法 art. 12, read in the consolidated text; its words stand since 1997. */
export const addedCriminal = rulesOf(
  { law: 'criminal-law-11', from: '1997-10-01', basis: 'common-knowledge' },
  {
    'B-CL-12': {
      article: '12',
      subject: { zh: '刑法的溯及力', en: 'The Criminal Law in time' },
      says: {
        zh: '按行为时的法律追究；审理时的法律不认为是犯罪或者处刑较轻的，适用审理时的法律。',
        en: 'The law of the day of the act applies, unless the law at trial sees no crime in it or punishes it less.',
      },
      value: null,
      unit: null,
      note: {
        zh: '条文写的是本法施行前的行为；司法解释之间的新旧选择依同一原则并列比较，没有明文。',
        en: 'The text is about acts before the Criminal Law of 1997; between two interpretations the same principle is used to compare, without express words.',
      },
    },
  },
)
