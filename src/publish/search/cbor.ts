/** The kinds of items that Pagefind writes, in the first three bits. */
const TEXT = 3;
const LIST = 4;

/** The number in the head of an item, and where its content starts (RFC 8949, section 3). */
const headAt = (bytes: Buffer, at: number): { readonly kind: number; readonly count: number; readonly next: number } => {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 0x1f];
  if (short < 24) return { kind, count: short, next: at + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[short];
  if (size === undefined) throw new Error(`Byte ${at} starts no item that is known here.`);
  return { kind, count: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
};

/** Where the item that starts here ends: a number, a text or a list of items. */
const endOf = (bytes: Buffer, at: number): number => {
  const { kind, count, next } = headAt(bytes, at);
  if (kind < 2) return next;
  if (kind === TEXT) return next + count;
  if (kind !== LIST) throw new Error(`Byte ${at} starts no number, text or list.`);
  let end = next;
  for (let item = 0; item < count; item += 1) end = endOf(bytes, end);
  return end;
};

/** The items of a list, each as its bytes. */
export const parts = (list: Buffer): readonly Buffer[] => {
  const { kind, count, next } = headAt(list, 0);
  if (kind !== LIST) throw new Error('This is no list.');
  const found: Buffer[] = [];
  for (let at = next; found.length < count; at += found.at(-1)?.length ?? 0) found.push(list.subarray(at, endOf(list, at)));
  return found;
};
