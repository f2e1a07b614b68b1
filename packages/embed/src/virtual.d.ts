/** Values that the build compiles into the package. */
declare module 'virtual:cyber-17/embed' {
  /** The folder of this version on the CDN, with a slash at its end. */
  export const folder: string;
}
