import type { QrPicture } from './qr.ts';

/** The quiet zone around a QR code, in modules, as its standard asks. */
const QUIET = 4;

/** A QR code, dark on white in every colour scheme, with its quiet zone. */
export const QrImage = ({ picture: { size, path }, label }: { readonly picture: QrPicture; readonly label: string }) => {
  const side = size + 2 * QUIET;
  return (
    <svg class="ww-qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
