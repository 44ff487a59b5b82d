/** A name of the program, the Italian term it stands for, and what it means in one line. */
export type Term = { readonly identifier: string; readonly italian: string; readonly meaning: string };

/** The terms of one room. */
export type RoomTerms = { readonly room: string; readonly terms: readonly Term[] };

/** Reads rows of three: identifier, Italian term, meaning. */
export const termsOf = (room: string, rows: readonly (readonly [string, string, string])[]): RoomTerms => ({
  room,
  terms: rows.map(([identifier, italian, meaning]) => ({ identifier, italian, meaning })),
});
