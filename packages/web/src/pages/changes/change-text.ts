import type { FigureChange, FigureStateView } from "@albero/contract";
import type { TFunction } from "i18next";
import { figureText } from "../../components/figure.tsx";
import { formatPercent } from "../../i18n/format.ts";

type Texts = { readonly before: string; readonly after: string };

/** What a figure says first: a measure its value, everything else its achievement, or the light where there is none. */
const mainText = (t: TFunction, change: FigureChange, state: FigureStateView): string => {
  const { figure, achievement, light } = state;
  const { unit, decimals } = change;
  if (change.of.kind === "measure" && figure !== null)
    return figureText(t, { figure, unit: unit ?? "", decimals });
  if (achievement !== null) return formatPercent(achievement);
  return light === null ? "—" : t(`light.${light}`);
};

/** The other things a figure says, in the order a reader asks for them. */
const moreTexts = (t: TFunction, change: FigureChange, state: FigureStateView): readonly string[] => {
  const { figure, coverage, provisional } = state;
  const { unit, decimals } = change;
  return [
    figure === null ? "" : figureText(t, { figure, unit: unit ?? "", decimals }),
    t(provisional ? "figure.provisional" : "changes.validated"),
    coverage === null ? "" : t("changes.coverage", { value: formatPercent(coverage) }),
  ];
};

/** What a figure said and says, by the first thing that is not the same. */
export const changeTexts = (t: TFunction, change: FigureChange): Texts => {
  const { before, after } = change;
  const main = {
    before: before === null ? t("changes.absent") : mainText(t, change, before),
    after: after === null ? t("changes.gone") : mainText(t, change, after),
  };
  if (main.before !== main.after || before === null || after === null) return main;
  const [was, is] = [moreTexts(t, change, before), moreTexts(t, change, after)];
  const at = was.findIndex((text, place) => text !== is[place]);
  return at < 0 ? main : { before: was[at] ?? "", after: is[at] ?? "" };
};
