/** Why an installation could not start, in a sentence that says what to do: shown without a stack. */
export class StartError extends Error {}
