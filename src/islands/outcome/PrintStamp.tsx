import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayOf } from '../../format/date.ts';
import { fill } from '../../format/placeholders.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';
import { loadQr } from './qr.ts';
import { QrImage } from './QrImage.tsx';

interface StampProps {
  readonly texts: FlowTexts;
  readonly link: string;
  /** What stands on paper: of an outcome where it is not given. */
  readonly said?: string;
}

/** On paper only: when it was printed, the link in letters and as a QR code. The code is drawn when printing begins. */
export const PrintStamp = ({ texts: { uitkomst }, link, said = uitkomst.geprint }: StampProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let draw = (): void => undefined;
    const ready = loadQr().then((qrOf) => {
      draw = () => box.current && render(<QrImage picture={qrOf(link)} label={uitkomst.qr} />, box.current);
    });
    ready.catch(() => undefined);
    const onPrint = (): void => draw();
    addEventListener('beforeprint', onPrint);
    return () => removeEventListener('beforeprint', onPrint);
  }, [link]);
  return (
    <div class="ww-printonly ww-stamp">
      <p>{fill(said, { datum: dayOf(Date.now()), link })}</p>
      <div ref={box} />
    </div>
  );
};
