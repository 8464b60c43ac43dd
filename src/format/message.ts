import { fill } from './placeholders.ts';

/** The words around questions that are sent: the subject, and what stands before and after them. */
interface MessageWords {
  readonly 'vraag-onderwerp': string;
  readonly 'vraag-aanhef': string;
  readonly 'vraag-inleiding': string;
  readonly 'vraag-slot': string;
}

/** What a message is about. */
interface About {
  readonly stroom: string;
  readonly site: string;
}

/** A message that asks: its subject, and its lines in full. */
export const messageOf = (words: MessageWords, about: About, questions: readonly string[]) => ({
  subject: fill(words['vraag-onderwerp'], { ...about }),
  lines: [
    words['vraag-aanhef'],
    '',
    fill(words['vraag-inleiding'], { ...about }),
    '',
    ...questions.map((question) => `- ${question}`),
    '',
    words['vraag-slot'],
  ],
});

/** The address that opens a mail with this message; to nobody where there is no mailbox. */
export const mailAddress = ({ subject, lines }: ReturnType<typeof messageOf>, mailbox = ''): string =>
  `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
