/** A clipboard that does not answer in this time, in milliseconds, never does. */
const PATIENCE = 3000;

/** Puts a text on the clipboard; refuses where that is not allowed or takes too long. */
export const copied = async (text: string): Promise<void> => {
  const late = new Promise<void>((_, refuse) => setTimeout(refuse, PATIENCE));
  await Promise.race([navigator.clipboard.writeText(text), late]);
};
