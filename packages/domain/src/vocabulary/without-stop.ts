/** A reason that somebody wrote as a sentence, to stand inside another one: without its full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, "");
