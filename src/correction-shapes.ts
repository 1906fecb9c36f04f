/** The shapes of what a reader says about a passage, as messages carry it and as it is stored. */
import * as v from 'valibot';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const sourceKeyShape = v.pipe(text(2_000), v.regex(/^(?:outlet|speaker):./u));
export const anchorShape = v.object({
  start: offset,
  end: offset,
  exact: text(200_000),
  prefix: text(2_000),
  suffix: text(2_000),
});
export const nameShape = v.pipe(text(2_000), v.trim(), v.minLength(1));
export const correctionShape = v.variant('kind', [
  v.object({ kind: v.literal('speaker'), passage: anchorShape, name: nameShape }),
  v.object({ kind: v.literal('not-a-quote'), passage: anchorShape }),
  v.object({ kind: v.literal('is-a-quote'), passage: anchorShape, name: v.nullable(nameShape) }),
  v.object({ kind: v.literal('is-editorial'), passage: anchorShape }),
  v.object({ kind: v.literal('not-editorial'), passage: anchorShape }),
  v.object({ kind: v.literal('limits'), passage: anchorShape, to: anchorShape }),
  v.object({
    kind: v.literal('merge'),
    from: sourceKeyShape,
    into: sourceKeyShape,
    name: v.optional(nameShape),
  }),
]);
