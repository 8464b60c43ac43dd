import * as z from 'zod';
import { flowPath, registerPath } from '../../format/href.ts';
import { language } from '../../format/language.ts';
import { fill } from '../../format/placeholders.ts';
import { register, registerColumns, type Register, type RegisterEntry } from '../../schema/register.ts';
import type { Tariff } from '../../schema/reference.ts';
import { edition, flows, pages, sources, tariffs, texts } from './content.ts';
import { fullAddress } from './full-address.ts';
import { entries } from './register.ts';

const SCHEMA = '/feiten.schema.json';

/** The register as it is published, with full addresses. */
export const registerFile = async (): Promise<Register> => {
  const [about, full] = [await edition(), await fullAddress()];
  const titles = new Map([
    ...[...(await pages())].map(([path, { data }]) => [path, data.titel] as const),
    ...Object.entries(await flows()).map(([id, { titel }]) => [flowPath(id), titel] as const),
  ]);
  return {
    $schema: full(SCHEMA),
    naam: about.naam,
    adres: full(registerPath()),
    bijgewerkt: about.bijgewerkt,
    bronnen: Object.entries(await sources()).map(([id, source]) => ({ id, ...source })),
    regels: (await entries()).map(
      ({ sort, id, data, uses }) =>
        ({
          soort: sort,
          id,
          ...data,
          adres: full(registerPath(data.bron, id)),
          gebruikt: uses.map((path) => ({ titel: titles.get(path) ?? path, adres: full(path) })),
        }) as RegisterEntry,
    ),
  };
};

type Row = Readonly<Partial<Record<(typeof registerColumns)[number], string>>>;

const CENTS = 100;

/** Both bounds of a tariff as bare numbers, an amount in euros; one number where they are equal. */
const boundsOf = ({ centen, procent }: Tariff): string => {
  const { min, max } = procent ?? { min: (centen?.min ?? 0) / CENTS, max: (centen?.max ?? 0) / CENTS };
  return min === max ? String(min) : fill(language.range, { laag: min, hoog: max });
};

/** The register as rows, the names of the columns first. An amount is in euros, and a range is written out. */
export const registerRows = async (): Promise<readonly (readonly string[])[]> => {
  const [{ regels }, allTariffs] = [await registerFile(), await tariffs()];
  const money = (id: string): Row => {
    const tariff = allTariffs[id];
    return tariff === undefined
      ? {}
      : { waarde: boundsOf(tariff), eenheid: `${tariff.procent === undefined ? 'euro' : 'procent'} ${tariff.per}` };
  };
  const claim = (entry: RegisterEntry): Row => {
    if (entry.soort === 'tabel') return { stelling: entry.titel };
    if (entry.soort === 'tarief') return { stelling: entry.naam, ...money(entry.id) };
    const { stelling, waarde = '', eenheid = '', tarief, onderwerp, gewicht } = entry;
    return { stelling, waarde, eenheid, ...(tarief === undefined ? {} : money(tarief)), onderwerp, gewicht };
  };
  const rows = regels.map((entry): Row => {
    const { soort, id, peildatum, bron, plaats, status, adres, gebruikt } = entry;
    return { soort, id, peildatum, bron, plaats, status, adres, gebruikt: gebruikt.map(({ adres }) => adres).join(' '), ...claim(entry) };
  });
  return [registerColumns, ...rows.map((row) => registerColumns.map((column) => row[column] ?? ''))];
};

/** The shape of an entry, with what each column means. */
const described = (properties: Readonly<Record<string, object>>, fields: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(properties).map(([name, shape]) => [name, name in fields ? { ...shape, description: fields[name] } : shape]),
  );

/** The shape of `/feiten.json`, for programs that check what they read. */
export const registerSchema = async (): Promise<object> => {
  const [about, full, words] = [await edition(), await fullAddress(), await texts()];
  const shape = JSON.stringify(z.toJSONSchema(register, { target: 'draft-07' }));
  return {
    $id: full(SCHEMA),
    title: `${words.register.titel} – ${about.naam}`,
    description: words.register.samenvatting,
    ...JSON.parse(shape, (key, value) => (key === 'properties' && 'gebruikt' in value ? described(value, words['register-veld']) : value)),
  };
};
