import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';

interface ShareProps {
  readonly texts: FlowTexts;
  readonly title: string;
  readonly flowName: string;
  readonly say: (text: string) => void;
}

const today = (): string => new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();

/** Keeps or sends the outcome: the link to read, copy or mail, and print. Nothing is stored. */
export const SharePanel = ({ texts: { uitkomst }, title, flowName, say }: ShareProps) => {
  const field = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState('');
  useEffect(() => setLink(location.href));
  const copy = (): void => {
    field.current?.select();
    const copied = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'));
    copied.then(() => say(uitkomst.gekopieerd), () => say(uitkomst['kopieren-lukt-niet']));
  };
  const mail = `mailto:?subject=${encodeURIComponent(fill(uitkomst['mail-onderwerp'], { titel: `${flowName}: ${title}` }))}&body=${encodeURIComponent(`${title}\n${link}`)}`;
  return (
    <>
      <div class="ww-share ww-noprint">
        <h3 class="nl-heading nl-heading--level-3">{uitkomst.delen}</h3>
        <p id="delen-uitleg">{uitkomst['delen-uitleg']}</p>
        <label class="ww-field__label" for="delen-link">{uitkomst['delen-label']}</label>
        <input class="utrecht-textbox ww-share__link" id="delen-link" ref={field} readOnly value={link} aria-describedby="delen-uitleg" />
        <div class="ww-actions">
          <button type="button" class="nl-button nl-button--secondary" onClick={copy}>{uitkomst.kopieer}</button>
          <a class="nl-link" href={mail}>{uitkomst.mail}</a>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => print()}>{uitkomst.print}</button>
        </div>
      </div>
      <p class="ww-printonly">{fill(uitkomst.geprint, { datum: today(), link })}</p>
    </>
  );
};
