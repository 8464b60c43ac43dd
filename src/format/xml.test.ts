import { expect, test } from 'vitest';
import { xmlText } from './xml.ts';

test('what means something in XML is written as a reference, and only once', () => {
  expect(xmlText('a < b && "c" > d')).toBe('a &lt; b &amp;&amp; &quot;c&quot; &gt; d');
  expect(xmlText('/één/pad/')).toBe('/één/pad/');
});
