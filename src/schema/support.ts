import * as z from 'zod';
import { next } from './answer.ts';
import { id, line, peildatum, place } from './vocabulary.ts';

/** `content/hulpvragen.yaml`: what a reader wants to know or arrange, and who helps with it. */
export const request = z.strictObject({
  vraag: line,
  antwoord: line,
  /** Where a reader finds out more before asking anyone. */
  eerst: z.array(next).min(1),
  /** The contacts that help, the first to ask first. */
  rollen: z.array(id).min(1),
  /** The contact with the general mailbox; absent where the source gives none. */
  postvak: id.optional(),
  /** What the source does not say. */
  open: line.optional(),
  bronnen: z.array(place).min(1),
});

/** `content/gebieden.yaml`: a part of the country that has somebody of its own in a role; without a mailbox where the source gives none. */
export const area = z.strictObject({ naam: line, rol: id, postvak: id.optional(), peildatum, bron: id, plaats: line });

export type Request = z.infer<typeof request>;
export type Area = z.infer<typeof area>;
