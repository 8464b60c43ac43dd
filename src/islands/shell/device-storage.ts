/** What browsers may refuse: `undefined` then, instead of an exception. */
const attempt = <T>(action: () => T): { readonly done: boolean; readonly value?: T } => {
  try {
    return { done: true, value: action() };
  } catch {
    return { done: false };
  }
};

/** All that this site keeps on a device stands under keys that begin with this. */
const PREFIX = 'stroom:';

/** Reads what was kept for a flow; null for nothing, or where the browser refuses. */
export const readKept = (flowId: string): string | null => attempt(() => localStorage.getItem(PREFIX + flowId)).value ?? null;

/** Keeps a text for a flow; false where the browser refuses, has no room, or takes it and keeps nothing. */
export const keep = (flowId: string, text: string): boolean =>
  attempt(() => localStorage.setItem(PREFIX + flowId, text)).done && readKept(flowId) === text;

/** Forgets what was kept for this flow, or for all flows; false where the browser refuses. */
export const forget = (flowId?: string): boolean =>
  attempt(() => {
    for (const key of Object.keys(localStorage))
      if (flowId === undefined ? key.startsWith(PREFIX) : key === PREFIX + flowId) localStorage.removeItem(key);
  }).done;
