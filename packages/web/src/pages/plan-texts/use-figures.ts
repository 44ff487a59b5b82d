import type { TreeView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useTree } from "../../queries/plan.ts";
import type { LabelOf, NamedFigure } from "./text-doc.ts";

/** A figure that can be put into a text. */
export type FigureOption = { readonly figure: NamedFigure; readonly label: string };

export type Figures = { readonly labelOf: LabelOf; readonly options: readonly FigureOption[] };

const WHATS = ["value", "target", "achievement"] as const;

const figuresIn = ({ nodes, uses }: TreeView): readonly (NamedFigure & { readonly code: string })[] => [
  ...nodes.map(({ id, code }) => ({ ...({ kind: "node", id, what: "achievement" } as const), code })),
  ...uses.flatMap(({ use: { id, code } }) => WHATS.map((what) => ({ kind: "use" as const, id, what, code }))),
];

const keyOf = ({ kind, id, what }: NamedFigure): string => `${kind} ${id} ${what}`;

/** The figures of the plan in force, and how each is called in a text: "C1.1_01, valore". */
export const useFigures = (): Figures => {
  const { t } = useTranslation();
  const { data } = useTree();
  const options = (data === undefined ? [] : figuresIn(data)).map(({ code, ...figure }) => ({
    figure,
    label: t("planTexts.figure", { code, what: t(`planTexts.whats.${figure.what}`) }),
  }));
  const labels = new Map(options.map(({ figure, label }) => [keyOf(figure), label]));
  return { options, labelOf: (figure) => labels.get(keyOf(figure)) ?? t("planTexts.unknownFigure") };
};
