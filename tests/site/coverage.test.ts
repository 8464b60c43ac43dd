import { expect, test } from 'vitest';
import { places } from './built-site.ts';

/** Where each part of the handreiking of 2016 stands on this site. */
const COVERAGE: Readonly<Record<string, readonly string[]>> = {
  Samenvatting: ['/', '/portaal/meerwaarde/'],
  'In 6 stappen': ['/aansluiten/stappen/'],
  'Introductie, Inleiding': ['/waarom/'],
  'Waarom één elektronische voorziening': ['/waarom/'],
  'Vanuit beleid bekeken': ['/waarom/beleid-en-wet/'],
  'Vanuit praktijk bekeken': ['/waarom/praktijk/'],
  Ondersteuning: ['/ondersteuning/'],
  Reikwijdte: ['/portaal/reikwijdte/'],
  Meerwaarde: ['/portaal/meerwaarde/'],
  'Integraliteit van applicaties': ['/portaal/applicaties/'],
  'Onderlinge afspraken: product': ['/aansluiten/overeenkomsten/'],
  'Onderlinge afspraken: proces': ['/aansluiten/overeenkomsten/', '/aansluiten/route/'],
  Financiën: ['/aansluiten/kosten/'],
  Doorontwikkeling: ['/aansluiten/doorontwikkeling/'],
  Communicatie: ['/ondersteuning/'],
  Bronnen: ['/over-deze-site/'],
  'Bijlage 1': ['/waarom/beleid-en-wet/'],
  'Bijlage 2': ['/waarom/praktijk/'],
  'Bijlage 3': ['/aansluiten/voorwaarden/'],
};

test.each(Object.entries(COVERAGE))('%s has its place', (_, where) => {
  expect(where.filter((address) => !places.includes(address))).toEqual([]);
});
