export function regionOf(address: string): string | undefined { return address ? undefined : undefined }
