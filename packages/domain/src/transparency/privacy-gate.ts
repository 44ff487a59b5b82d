import type { Assignment, Post } from "../organisation/post.ts";
import type { PersonId } from "../quantity/id.ts";
import { wordsOf, type Word } from "./words.ts";

/** A person of the staff register, as the gate needs to know them. */
export type RegisteredPerson = {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
};

/** A stretch of what is to be published that is read as one: a paragraph, a row of a table, a title. */
export type PlacedText = { readonly place: string; readonly text: string };

/**
 * A person found in what is to be published. `listed` ones are published by law and pass; a name of the register, a
 * tax code, and a score or a bonus beside any name do not.
 */
export type PrivacyHit = {
  readonly kind: "listed" | "name" | "tax-code" | "figure-of-a-person";
  readonly place: string;
  /** The words around it. */
  readonly excerpt: string;
};

/** Whether it keeps a document from being published. */
export const stops = ({ kind }: PrivacyHit): boolean => kind !== "listed";

type Offices = {
  /** Who sits or sat in an organ. */
  readonly members: readonly { readonly personId: PersonId }[];
  readonly posts: readonly Post[];
  readonly assignments: readonly Assignment[];
};

/**
 * People whose names the law publishes: who sits or sat in an organ, the secretary general, managers, holders of
 * organisational positions (D.Lgs. 33/2013 art. 13, 14, 15). Everybody else is staff.
 */
export const listedPeople = ({ members, posts, assignments }: Offices): ReadonlySet<PersonId> => {
  const named = new Set(posts.filter(({ role }) => role !== "employee").map(({ id }) => id));
  const holders = assignments.filter(({ postId }) => named.has(postId));
  return new Set([...members, ...holders].map(({ personId }) => personId));
};

/** What may stand between the words of a name. */
const BETWEEN = /^[\s'’\-.,]{1,3}$/;

/** Before a name that is that of a street or of an institution, not of a person. */
const PLACES = new Set([
  ...["via", "viale", "piazza", "piazzale", "piazzetta", "corso", "largo", "vicolo", "strada", "lungomare"],
  ...[
    "borgo",
    "contrada",
    "localita",
    "fondazione",
    "istituto",
    "scuola",
    "liceo",
    "palazzo",
    "sala",
    "villa",
  ],
  ...["ospedale", "biblioteca", "museo", "teatro", "auditorium", "caserma", "aula"],
]);

/** Titles that may stand between such a word and the name. */
const TITLES = new Set(["dott", "dottor", "ing", "prof", "professor", "avv", "gen", "on", "sen", "don"]);

const TAX_CODE = /(?<![\p{L}\d])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/giu;

/** A score or a bonus. */
const FIGURE = new RegExp(
  [
    String.raw`\d+(?:[.,]\d+)?\s*\/\s*100\b`,
    String.raw`(?:punteggi|\bpremi[oa]?\b|\bbonus\b|retribuzione di risultato|\bscores?\b)[^;]{0,80}\d`,
    String.raw`\d[^;]{0,80}(?:punteggi|\bpremi[oa]?\b|\bbonus\b|retribuzione di risultato|\bscores?\b)`,
  ].join("|"),
  "i",
);

/** The ways a name is written: in full in either order, by the first of several given names, by its initial. */
const waysOf = ({ givenName, familyName }: RegisteredPerson): readonly (readonly string[])[] => {
  const given = wordsOf(givenName).map(({ folded }) => folded);
  const family = wordsOf(familyName).map(({ folded }) => folded);
  const [first] = given;
  if (first === undefined || family.length === 0) return [];
  const short = `${first.slice(0, 1)}.`;
  return [given, [first], [short]].flatMap((each) => [
    [...each, ...family],
    [...family, ...each],
  ]);
};

const isWord = (word: Word | undefined, wanted: string): boolean =>
  word !== undefined &&
  (wanted.endsWith(".") ? word.folded === wanted.slice(0, -1) && word.hasPoint : word.folded === wanted);

const standsAt = (words: readonly Word[], at: number, way: readonly string[]): boolean =>
  way.every(
    (wanted, index) =>
      isWord(words[at + index], wanted) && (index === 0 || BETWEEN.test(words[at + index]?.before ?? "")),
  );

/** Whether the words before say that the name is that of a street or an institution. */
const isPlace = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (before === undefined || !/^[\s.'’]+$/.test(words[at]?.before ?? "")) return false;
  return PLACES.has(before.folded) || (TITLES.has(before.folded) && isPlace(words, at - 1));
};

const AROUND = 40;
const excerptOf = (text: string, from: number, to: number): string => {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)];
  return `${start > 0 ? "…" : ""}${text.slice(start, end).trim()}${end < text.length ? "…" : ""}`;
};

type Known = { readonly way: readonly string[]; readonly person: RegisteredPerson };

const byFirstWord = (people: readonly RegisteredPerson[]): ReadonlyMap<string, readonly Known[]> => {
  const known = new Map<string, Known[]>();
  for (const person of people)
    for (const way of waysOf(person)) {
      const first = (way[0] ?? "").replace(".", "");
      known.set(first, [...(known.get(first) ?? []), { way, person }]);
    }
  return known;
};

type Gate = { readonly known: ReadonlyMap<string, readonly Known[]>; readonly listed: ReadonlySet<PersonId> };

/** The longest name that stands at a place, and is not that of a street. */
const personAt = (words: readonly Word[], at: number, { known }: Gate): Known | null => {
  const standing = (known.get(words[at]?.folded ?? "") ?? []).filter(({ way }) => standsAt(words, at, way));
  const [longest] = standing.toSorted((a, b) => b.way.length - a.way.length);
  return longest === undefined || isPlace(words, at) ? null : longest;
};

const namesIn = ({ place, text }: PlacedText, gate: Gate): readonly PrivacyHit[] => {
  const words = wordsOf(text);
  const hits: PrivacyHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = personAt(words, at, gate);
    if (found === null) continue;
    const from = words[at]?.from ?? 0;
    at += found.way.length - 1;
    const passing = gate.listed.has(found.person.id) ? "listed" : "name";
    const excerpt = excerptOf(text, from, words[at]?.to ?? from);
    hits.push({ kind: FIGURE.test(text) ? "figure-of-a-person" : passing, place, excerpt });
  }
  return hits;
};

const taxCodesIn = ({ place, text }: PlacedText): readonly PrivacyHit[] =>
  [...text.matchAll(TAX_CODE)].map(({ index, 0: code }) => ({
    kind: "tax-code",
    place,
    excerpt: excerptOf(text, index, index + code.length),
  }));

/**
 * Looks for people of the staff register in what is to be published: every one found, with its place. Surnames alone,
 * streets and institutions that bear a name are not people; a score or a bonus beside a name is refused whoever it is
 * (D.Lgs. 33/2013 art. 7-bis and 20; Garante 398/2023, 204/2025).
 */
export const privacyHits = (
  texts: readonly PlacedText[],
  {
    people,
    listed,
  }: { readonly people: readonly RegisteredPerson[]; readonly listed: ReadonlySet<PersonId> },
): readonly PrivacyHit[] => {
  const gate = { known: byFirstWord(people), listed };
  return texts.flatMap((text) => [...namesIn(text, gate), ...taxCodesIn(text)]);
};
