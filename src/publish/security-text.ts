import { dutchDate } from '../format/date.ts';

/** What the file says, from `content/editie.yaml`. */
export interface Reporting {
  /** Where faults in the security are reported; absent while there is no address. */
  readonly contact?: string | undefined;
  /** The day on which someone last looked whether that is so. */
  readonly gecontroleerd: string;
}

/** What is written, if anything, and what an editor must do about it, in Dutch. */
export interface SecurityText {
  readonly text?: string;
  readonly warning?: string;
}

const DAY = 86_400_000;

/** RFC 9116 advises less than a year: after that nobody may trust the address any more. */
const VALID = 364 * DAY;

/** How long before its end the build starts to say so. */
const NOTICE = 182 * DAY;

const REMEDY = 'Klopt het contactadres nog? Zet dan de dag van vandaag bij `gecontroleerd` in content/editie.yaml.';

/**
 * `security.txt` after RFC 9116. An address that nobody looked at for a year is not published, as the passing of time
 * fails no build.
 * @param url the full address of the file
 * @param day the day of the build, 2026-11-22
 */
export const securityText = ({ contact, gecontroleerd }: Reporting, url: string, day: string): SecurityText => {
  if (contact === undefined)
    return { warning: 'Er is geen security.txt: wie een lek vindt, kan dat nergens melden. Vul `contact` in, in content/editie.yaml.' };
  const [end, today] = [Date.parse(gecontroleerd) + VALID, Date.parse(day)];
  const last = new Date(end).toISOString().slice(0, 10);
  if (today >= end) return { warning: `Er is geen security.txt: hij is verlopen op ${dutchDate(last)}. ${REMEDY}` };
  const lines = [`Contact: mailto:${contact}`, `Expires: ${last}T00:00:00Z`, 'Preferred-Languages: nl, en', `Canonical: ${url}`];
  const text = `${lines.join('\n')}\n`;
  return end - today > NOTICE ? { text } : { text, warning: `security.txt verloopt op ${dutchDate(last)}. ${REMEDY}` };
};
