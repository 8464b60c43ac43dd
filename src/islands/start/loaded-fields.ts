import type { FieldViews } from '../question/QuestionScreen.tsx';

/** The views of the questions that the flow on this page asks: the script of each puts it here before the flow starts. */
export const loadedFields: { -readonly [Sort in keyof FieldViews]: FieldViews[Sort] } = {};
