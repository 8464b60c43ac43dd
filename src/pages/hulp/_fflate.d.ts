/** The types of fflate 0.7 lie where its package.json does not lead; satori asks for that version. Only what is used. */
declare module 'fflate' {
  type Packed = Uint8Array | [Uint8Array, { readonly level: 0 }];
  export const strToU8: (text: string) => Uint8Array;
  export const strFromU8: (bytes: Uint8Array) => string;
  export const zipSync: (files: Readonly<Record<string, Packed>>, options: { readonly mtime: Date; readonly level?: 9 }) => Uint8Array;
  export const unzipSync: (bytes: Uint8Array) => Record<string, Uint8Array>;
}
