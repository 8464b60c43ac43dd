/** The script of Pagefind in the site that a copy is made of. */
declare module 'virtual:pagefind' {
  interface Match {
    readonly data: () => Promise<{ readonly url: string; readonly sub_results: readonly { readonly url: string }[] }>;
  }
  export const createInstance: (options: object) => {
    readonly filters: () => Promise<unknown>;
    readonly search: (...asked: readonly unknown[]) => Promise<{ readonly results: readonly Match[] }>;
  };
}
