import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../../i18n/i18n.ts";
import { FormBoxes } from "./form-boxes.tsx";
import { emptyForm, formOf, FORMS, textOfForm, type Form } from "./forms.ts";
import { FormulaText } from "./formula-text.tsx";
import { Outcome } from "./outcome.tsx";
import { tryFormula, type Tried, type Wish } from "./try-formula.ts";
import { Ways, type Way } from "./ways.tsx";
import type { World } from "./world.ts";

type Props = {
  readonly world: World;
  readonly wish: Wish;
  /** The formula as it is now. */
  readonly start: string;
  /** The period whose figures are tried. */
  readonly period: string;
  /** What may be done with a formula that can be computed. */
  readonly children?: (text: string) => ReactNode;
};

/** The forms that give what the indicator wants: a date is no ratio. */
const waysFor = ({ wanted }: Wish): readonly Way[] => [
  ...FORMS.filter((form) => (form === "date") === (wanted === "date")),
  "language",
];

const formIn = (tried: Tried, { wanted }: Wish): Form | null =>
  tried.kind === "formula" ? formOf(tried.formula, wanted) : null;

/** The text, the way it is written, and what it comes to. */
const useFormula = ({ world, wish, start }: Pick<Props, "world" | "wish" | "start">) => {
  const language = currentLanguage();
  const [text, setText] = useState(start);
  const [chosen, setChosen] = useState<Way | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const tried = tryFormula(text, { world, wish, language });
  const found = formIn(tried, wish);
  const way = chosen ?? found?.form ?? "language";
  const foundIn = (next: Way) => (found?.form === next ? found : null);
  return {
    ...{ text, tried, way, write: setText },
    shown: way === "language" ? null : (form ?? foundIn(way)),
    choose: (next: Way) => {
      setChosen(next);
      // A form begins with what the text says already, where it has that form.
      setForm(next === "language" ? null : (foundIn(next) ?? emptyForm(next)));
    },
    fill: (filled: Form) => {
      setForm(filled);
      setText(textOfForm(filled, world, language));
    },
  };
};

/** A formula while somebody writes it, with what it says and gives below it. */
export const FormulaEditor = ({ world, wish, start, period, children }: Props) => {
  const { t } = useTranslation();
  const { text, tried, way, shown, write, choose, fill } = useFormula({ world, wish, start });
  const isNew = tried.kind === "formula" && tried.text !== start;
  return (
    <>
      <Ways label={t("formula.ways")} ways={waysFor(wish)} way={way} onChoose={choose} />
      {shown === null ? (
        <FormulaText text={text} onChange={write} tried={tried} world={world} />
      ) : (
        <FormBoxes form={shown} world={world} onChange={fill} />
      )}
      <Outcome tried={tried} wish={wish} period={period} />
      {isNew && children?.(tried.text)}
    </>
  );
};
