// What the build of the command line puts in.

interface ImportMetaEnv {
  /** Of the product, such as 0.1.0. */
  readonly PATHWAY_VERSION?: string
}
