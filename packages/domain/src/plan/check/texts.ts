import type { Place } from "./finding.ts";
import type { CheckScene } from "./scene.ts";

/** A text of the plan or of the library that people wrote. */
export type WrittenText = {
  readonly at: Place;
  /** JSON pointer of the text itself. */
  readonly path: string;
  readonly field: "title" | "name" | "description";
  readonly words: string;
};

/** Every title, name and description the plan shows. */
export const textsOf = (scene: CheckScene): readonly WrittenText[] => {
  const { nodes, cardObjectives, indicators, measures, at } = scene;
  return [
    ...nodes.flatMap((row) => titled(at.node(row), row)),
    ...cardObjectives.flatMap((row) => titled(at.cardObjective(row), row)),
    ...indicators.flatMap((row) => titled(at.indicator(row), row)),
    ...measures.flatMap((row) => [
      ...written(at.measure(row), "name", row.name),
      ...written(at.measure(row), "description", row.description),
    ]),
  ];
};

type Titled = { readonly title: string; readonly description: string | null };

const titled = (at: Place, { title, description }: Titled): readonly WrittenText[] => [
  ...written(at, "title", title),
  ...written(at, "description", description),
];

const written = (at: Place, field: WrittenText["field"], words: string | null): readonly WrittenText[] =>
  words === null ? [] : [{ at, path: `${at.path}/${field}`, field, words }];
