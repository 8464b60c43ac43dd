import { dutchDate } from '../../format/date.ts';

/** The site of which this is a copy. */
export interface Origin {
  readonly naam: string;
  readonly adres: string;
}

/** What stands beside the copy, for who unpacks it. */
export const readMe = ({ naam, adres }: Origin, day: string): string =>
  [
    naam,
    '',
    `Dit is een kopie van ${adres} van ${dutchDate(day)}. U heeft er geen internet voor nodig.`,
    '',
    '1. Pak het zip-bestand eerst helemaal uit. In Windows: klik er met rechts op en kies Alles uitpakken.',
    '2. Open daarna het bestand index.html. De map mag overal staan, ook op een gedeelde schijf.',
    '',
    'Een link die u in deze kopie kopieert, wijst naar deze map. Hij werkt alleen voor wie bij deze map kan.',
    'De kopie verandert niet mee met de site. Kijk op de site of er een nieuwere is.',
    '',
  ].join('\r\n');
