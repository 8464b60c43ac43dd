import type { QrPicture } from './qr.ts';

/** The quiet zone around a QR code, in modules, as its standard asks. */
const QUIET = 4;

/** Up to so many modules on a side a code can be read in its usual size; a longer link has more, and is drawn larger. */
const SMALL = 66;
const MEDIUM = 106;

/** A QR code, dark on white in every colour scheme, with its quiet zone. */
export const QrImage = ({ picture: { size, path }, label }: { readonly picture: QrPicture; readonly label: string }) => {
  const side = size + 2 * QUIET;
  const look = side <= SMALL ? '' : side <= MEDIUM ? ' ww-qr--large' : ' ww-qr--largest';
  return (
    <svg class={`ww-qr${look}`} viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
