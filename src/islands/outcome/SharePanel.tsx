import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';
import { loadQr, type QrPicture } from './qr.ts';
import { Said } from '../shell/Said.tsx';
import { copied } from './clipboard.ts';
import { QrImage } from './QrImage.tsx';

interface ShareProps {
  readonly texts: FlowTexts;
  readonly title: string;
  readonly standing: string | undefined;
  readonly flowName: string;
  readonly link: string;
  readonly say: (text: string) => void;
  /** What was said beside these buttons. */
  readonly said: string | undefined;
}

const mailTo = ({ texts, title, standing = '', flowName, link }: ShareProps): string => {
  const subject = fill(texts.uitkomst['mail-onderwerp'], { titel: `${flowName}: ${title}` });
  const body = [title, standing, link].filter(Boolean).join('\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

/** Keeps or sends the outcome: the link to read, copy, mail or scan, and print. Nothing is stored. */
export const SharePanel = (props: ShareProps) => {
  const {
    texts: { uitkomst },
    link,
    say,
  } = props;
  const field = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<QrPicture>();
  useEffect(() => setPicture(undefined), [link]);
  const copy = (): void => {
    field.current?.select();
    copied(link).then(
      () => say(uitkomst.gekopieerd),
      () => say(uitkomst['kopieren-lukt-niet']),
    );
  };
  const draw = (): void => {
    loadQr()
      .then((qrOf) => setPicture(qrOf(link)))
      .catch(() => say(uitkomst['qr-lukt-niet']));
  };
  return (
    <div class="ww-share ww-noprint">
      <h3 class="nl-heading nl-heading--level-3">{uitkomst.delen}</h3>
      <p id="delen-uitleg">{uitkomst['delen-uitleg']}</p>
      <label class="ww-field__label" for="delen-link">
        {uitkomst['delen-label']}
      </label>
      <input
        type="text"
        class="utrecht-textbox ww-share__link"
        id="delen-link"
        ref={field}
        readOnly
        value={link}
        aria-describedby="delen-uitleg"
      />
      <div class="ww-actions">
        <button type="button" class="nl-button nl-button--secondary" onClick={copy}>
          {uitkomst.kopieer}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={draw}>
          {uitkomst['toon-qr']}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => print()}>
          {uitkomst.print}
        </button>
        <a class="nl-link" href={mailTo(props)}>
          {uitkomst.mail}
        </a>
      </div>
      <Said text={props.said} />
      {picture !== undefined && <QrImage picture={picture} label={uitkomst.qr} />}
    </div>
  );
};
