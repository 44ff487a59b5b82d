import type {
  AppraisalMove,
  Assignment,
  BodyDocument,
  Day,
  Hundredths,
  Marks,
  Party,
  PersonId,
  Post,
  PostId,
} from "@albero/domain";
import { readingOf, type Reading, type ReadingProblem } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { StaffForm } from "./forms/staff.ts";
import { exampleId } from "./ids.ts";

/** A step of a card of an example, and in whose part it is taken. */
export type ExampleStep = {
  readonly move: AppraisalMove;
  readonly on: Day;
  readonly by: string;
  readonly note: string | null;
  readonly party: Party;
};

/** How far a card of an example has come. */
export type ExampleCard = {
  readonly year: number;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly marks: Marks;
  readonly steps: readonly ExampleStep[];
};

/** The invented people of an example: no names, roles to try as accounts, posts and cards. */
export type ExampleStaff = {
  readonly people: readonly { readonly id: PersonId; readonly account: string | null }[];
  readonly posts: readonly Post[];
  readonly assignments: readonly Assignment[];
  readonly years: readonly number[];
  readonly cards: readonly ExampleCard[];
};

const file = "staff.json";

/** Who takes a step in the simple profile. */
const PARTY: Readonly<Partial<Record<AppraisalMove, Party>>> = {
  ...{ assign: "human-resources", close: "human-resources" },
  ...{ see: "person", observe: "person", "ask-review": "person" },
};

const cardOf = (slug: string, card: StaffForm["cards"][number]): ExampleCard => ({
  year: card.year,
  personId: exampleId(slug, "person", card.person),
  postId: exampleId(slug, "post", card.post),
  marks: {
    behaviours: Object.entries(card.levels).map(([behaviourId, level]) => ({
      ...{ behaviourId, level, note: card.notes[behaviourId] ?? null },
    })),
    ...{ objectives: [], leftOut: [], comment: card.comment, talkOn: card.talkOn as Day | null },
  },
  steps: card.steps.map(({ move, on, by, note }) => ({
    ...{ move, by, note, on: on as Day, party: PARTY[move] ?? "decider" },
  })),
});

const peopleOf = (slug: string, { people }: StaffForm, recordedAt: Post["recordedAt"]) => ({
  people: people.map(({ slug: who, account }) => ({ id: exampleId(slug, "person", who), account })),
  assignments: people.flatMap(({ slug: who, holds }) =>
    holds.map((held): Assignment => ({
      id: exampleId(slug, "assignment", `${who}/${held.post}/${held.from}`),
      ...{ personId: exampleId(slug, "person", who), postId: exampleId(slug, "post", held.post) },
      ...{ kind: held.kind, share: (held.percent * 100) as Hundredths },
      ...{ validFrom: held.from as Day, validTo: held.to as Day | null, recordedAt, supersededAt: null },
    })),
  ),
});

/** Reads the people of an example body (its parsed `staff.json`), with the units they name. */
export const readExampleStaff = (
  json: unknown,
  { body, units }: Pick<BodyDocument, "body" | "units">,
): Reading<ExampleStaff> => {
  const shape = shapeCheck(StaffForm, file)(json);
  if (shape.length > 0) return { ok: false, problems: shape };
  const form = json as StaffForm;
  const recordedAt = units.map((unit) => unit.recordedAt).reduce((a, b) => (a < b ? a : b));
  const from = units.map((unit) => unit.validFrom).reduce((a, b) => (a < b ? a : b));
  const known = new Set(units.map(({ slug }) => slug));
  const problems = form.posts.flatMap(({ unit }, i): readonly ReadingProblem[] =>
    known.has(unit)
      ? []
      : [
          {
            ...{ code: "unknown-reference", file, path: `posts/${i}/unit` },
            message: `no unit is called ${unit}`,
          },
        ],
  );
  const posts = form.posts.map(({ slug, title, role, unit, paysInvoices }): Post => ({
    ...{ id: exampleId(body.slug, "post", slug), title, role, paysInvoices },
    unitId: exampleId(body.slug, "unit", unit),
    ...{ validFrom: from, validTo: null, recordedAt, supersededAt: null },
  }));
  const { people, assignments } = peopleOf(body.slug, form, recordedAt);
  const cards = form.cards.map((card) => cardOf(body.slug, card));
  return readingOf({ people, posts, assignments, years: form.years, cards }, problems);
};
