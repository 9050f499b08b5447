/** One file of everything an entry point needs but packages of npm; it must lie in dist, whence they are found. */
export function bundle(entry: string, outfile: string): Promise<void>
