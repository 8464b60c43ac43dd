/** What a reader answered: per field the id of the chosen answer, or a whole number. A field without answer is absent. */
export type Answers = Readonly<Record<string, string | number>>;

/** The answer that counts neither as yes nor as no. */
export const UNKNOWN = 'weet-niet';
