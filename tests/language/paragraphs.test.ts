import { expect, test } from 'vitest';
import { paragraphsIn } from './paragraphs.ts';

const figures = { 'feit:deel': '26%', 'tarief:cursus': '€ 120' };

const page = `---
titel: Kosten
---

## Wat kost het?

Een cursus kost <Tarief id="cursus" />. Van de
deelnemers vroeg <Feit id="deel" /> om *geld*, zie [de kosten](/kosten/).

| Wat | Bedrag |
|---|---|
| Cursus | <Tarief id="cursus" /> |

<LetOp titel="Oude bron">

De <Begrip id="bron">bron</Begrip> is van 2016.

</LetOp>

U heeft nodig:

- **Verbinding.** U betaalt één keer.
- **KPN** levert haar.
- een abonnement;
- een cursus.
`;

test('prose is what is read as sentences, with its figures', () => {
  expect(paragraphsIn(page, figures)).toEqual([
    'Een cursus kost € 120. Van de deelnemers vroeg 26% om geld, zie de kosten.',
    'De bron is van 2016.',
    'U heeft nodig:',
    'U betaalt één keer.',
    'KPN levert haar.',
  ]);
});
