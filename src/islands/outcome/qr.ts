/** A QR code as a picture: the number of modules on a side, and the path of the dark ones. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** Loads the library that draws QR codes, only when one is wanted. */
export const loadQr = async (): Promise<(link: string) => QrPicture> => {
  const [{ generate }, { toSvgPath }] = await Promise.all([import('lean-qr'), import('lean-qr/extras/svg')]);
  return (link) => {
    const code = generate(link);
    return { size: code.size, path: toSvgPath(code) };
  };
};
