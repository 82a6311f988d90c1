/**
 * Whether a path has a step that file systems refuse: a name that Windows keeps for devices, with or without an ending, or
 * one longer than 200 characters.
 */
export function isReservedName(path: string): boolean {
  return path.split('/').some((step) => step.length > 200 || devices.test(step))
}

const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i
