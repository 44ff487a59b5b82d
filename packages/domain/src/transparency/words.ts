/** A word of a text, without marks and capitals, with what stands before it and where it is. */
export type Word = {
  readonly folded: string;
  /** What stands between it and the word before. */
  readonly before: string;
  readonly from: number;
  readonly to: number;
  /** Whether a point follows at once, as after an initial. */
  readonly hasPoint: boolean;
};

const LETTERS = /[\p{L}\p{M}]+/gu;

const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a text: runs of letters, so that "D'Angelo" is two. */
export const wordsOf = (text: string): readonly Word[] => {
  let end = 0;
  return [...text.matchAll(LETTERS)].map(({ index, 0: word }) => {
    const before = text.slice(end, index);
    end = index + word.length;
    return { folded: fold(word), before, from: index, to: end, hasPoint: text[end] === "." };
  });
};
