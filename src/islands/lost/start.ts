import { foundAddress } from '../../link/lost-address.ts';

const found = foundAddress(location, import.meta.env.BASE_URL);

/** Only to a page that is there: else a reader would be sent from one missing page to another. */
const goThere = async (address: string): Promise<void> => {
  const { ok } = await fetch(new URL(address, location.href).pathname);
  if (ok) location.replace(address);
};

if (found !== undefined) goThere(found).catch(() => undefined);
