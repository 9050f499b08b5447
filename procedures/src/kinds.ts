/** Kinds of body that sit in several procedures. */

/** Who can hold a right, or be accused of infringing one. */
export const parties = ['firm', 'individual', 'platform', 'agency']
