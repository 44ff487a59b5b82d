import { useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";

/** What each filter of a page may be: one of these words, or any text. */
type Kinds = Readonly<Record<string, readonly string[] | "text">>;

/** The filters that stand in an address. */
export type Filters<Known extends Kinds> = {
  readonly [Name in keyof Known]?: (Known[Name] extends readonly (infer Word)[] ? Word : string) | undefined;
};

/**
 * Reads the filters of a page out of its address, where they are kept so that it can be sent to somebody, loaded again
 * and come back to; what is not among the known words is as if it were not there.
 */
export const filtersIn =
  <const Known extends Kinds>(known: Known) =>
  (search: Readonly<Record<string, unknown>>): Filters<Known> =>
    Object.fromEntries(
      Object.entries(known).flatMap(([name, words]) => {
        const text = search[name];
        if (typeof text !== "string" || text === "") return [];
        return words === "text" || words.includes(text) ? [[name, text]] : [];
      }),
    ) as Filters<Known>;

type Changes = Readonly<Record<string, string | undefined>>;

/**
 * Changes filters of the page that is open; `undefined` takes one away. The way back leads to those before, except while
 * somebody types.
 */
export const useFilter = () => {
  const navigate = useNavigate();
  return useCallback(
    (changes: Changes, { isTyped = false } = {}) =>
      void navigate({
        to: ".",
        search: (before: Changes) => ({ ...before, ...changes }),
        replace: isTyped,
        resetScroll: false,
      }),
    [navigate],
  );
};

/** The words somebody looks for: the page has them at once, and its address too. */
export const useTyped = (inAddress: string): readonly [string, (text: string) => void] => {
  const filter = useFilter();
  const [search, setSearch] = useState(inAddress);
  const find = (text: string) => {
    setSearch(text);
    filter({ search: text }, { isTyped: true });
  };
  return [search, find];
};

/** The value of a choice that filters nothing, and back to the address. */
export const ALL = "all";
export const unlessAll = <Word extends string>(chosen: Word): Exclude<Word, typeof ALL> | undefined =>
  chosen === ALL ? undefined : (chosen as Exclude<Word, typeof ALL>);
