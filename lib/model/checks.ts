import { z } from './zod';

/**
 * Shapes that many schemas share. The mark above each tells the bundler that a schema nobody uses can go:
 * `.check` called anywhere else keeps the whole library in the annotator, which uses none.
 */

/** A number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const numberIn = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));

/** A whole number from `least` to `most`, both included. */
// @__NO_SIDE_EFFECTS__
export const integerIn = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** A string of `least` to `most` letters. */
// @__NO_SIDE_EFFECTS__
export const textIn = (least: number, most: number) =>
  z.string().check(z.minLength(least), z.maxLength(most));

/** A string that the pattern matches. */
// @__NO_SIDE_EFFECTS__
export const matching = (pattern: RegExp) => z.string().check(z.regex(pattern));
