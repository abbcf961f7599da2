import type * as english from '../locales/en.js';

/** All strings of a language, by the part of an element that they are for. */
export type Language = typeof english;

/** Which strings are asked for. */
export interface Wanted {
  /** The part of an element that they are for, such as `card`. */
  readonly part: string;
  /** A valid BCP 47 tag. */
  readonly language: string;
}

/** Where strings are looked up. Until there are any beside the bundled ones, it gives those. */
export const dictionary = {
  /** The same object as long as the strings are the same. */
  look: <S extends object>(_wanted: Wanted, bundled: S): S => bundled,
};
