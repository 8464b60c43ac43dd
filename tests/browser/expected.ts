import { fill } from '../../src/format/placeholders.ts';
import { REVIEW, SCREEN_KEY } from '../../src/link/contract.ts';
import { edition, texts } from '../site/content.ts';
import { questionOf, type Journey } from './journey.ts';
import { flowOf } from './states.ts';

/** What a screen of a journey shows and says, in every browser. */
export interface Expected {
  /** Takes the focus after a step. */
  readonly heading: string;
  /** Of the document. */
  readonly title: string;
  /** What else stands in the flow. */
  readonly shows: readonly string[];
}

const titleOf = ({ flow }: Journey, screen: string): string => `${screen} – ${flowOf(flow).kort} – ${edition.naam}`;

/** @param known how many questions have their answer: each can make the way longer */
export const questionScreen = (journey: Journey, at: number, known = at): Expected => {
  const step = journey.steps[at];
  if (step === undefined) throw new Error(`${journey.flow} has no step ${at}`);
  const { titel, vraag } = questionOf(journey.flow, step.question);
  const place = { nummer: at + 1, totaal: journey.steps[Math.min(known, journey.steps.length - 1)]?.of ?? step.of };
  const screen = fill(texts.stroom['titel-vraag'], { ...place, vraag: titel });
  return { heading: vraag, title: titleOf(journey, screen), shows: [fill(texts.stroom.voortgang, place)] };
};

export const reviewScreen = (journey: Journey): Expected => ({
  heading: texts.stroom['titel-nakijken'],
  title: titleOf(journey, texts.stroom['titel-nakijken']),
  shows: [],
});

export const outcomeScreen = (journey: Journey): Expected => ({
  heading: journey.verdict,
  title: titleOf(journey, journey.verdict),
  shows: journey.shows,
});

/** The link of the review with all answers of a journey. */
export const reviewFragment = (journey: Journey): string => `${journey.fragment}&${SCREEN_KEY}=${REVIEW}`;
