/** What people read, in both languages of the house. */
export interface Words {
  zh: string
  en: string
}
