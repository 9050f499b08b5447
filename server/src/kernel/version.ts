/** The one version of the house. */
export const version = '0.1.0'
