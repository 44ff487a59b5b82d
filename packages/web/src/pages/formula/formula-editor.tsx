import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../../i18n/i18n.ts";
import { FormBoxes } from "./form-boxes.tsx";
import { emptyForm, formOf, FORMS, textOfForm, type Form, type FormName } from "./forms.ts";
import { FormulaText } from "./formula-text.tsx";
import { Outcome } from "./outcome.tsx";
import { tryFormula, type Tried, type Wish } from "./try-formula.ts";
import type { World } from "./world.ts";

type Way = FormName | "language";
type Props = {
  readonly world: World;
  readonly wish: Wish;
  /** The formula as it is now. */
  readonly start: string;
  /** The period whose figures are tried. */
  readonly period: string;
};

/** The forms that give what the indicator wants: a date is no ratio. */
const waysFor = ({ wanted }: Wish): readonly Way[] => [
  ...FORMS.filter((form) => (form === "date") === (wanted === "date")),
  "language",
];

const formIn = (tried: Tried, { wanted }: Wish): Form | null =>
  tried.kind === "formula" ? formOf(tried.formula, wanted) : null;

const Ways = ({ ways, way, onChoose }: { ways: readonly Way[]; way: Way; onChoose: (way: Way) => void }) => {
  const { t } = useTranslation();
  return (
    <div className="segments" role="group" aria-label={t("formula.ways")}>
      {ways.map((each) => (
        <button
          key={each}
          type="button"
          className="plain"
          aria-pressed={each === way}
          onClick={() => onChoose(each)}
        >
          {t(`formula.way.${each}`)}
        </button>
      ))}
    </div>
  );
};

/** A formula while somebody writes it, with what it says and gives below it. */
export const FormulaEditor = ({ world, wish, start, period }: Props) => {
  const language = currentLanguage();
  const [text, setText] = useState(start);
  const [chosen, setChosen] = useState<Way | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const tried = tryFormula(text, { world, wish, language });
  const found = formIn(tried, wish);
  const way = chosen ?? found?.form ?? "language";

  const choose = (next: Way) => {
    setChosen(next);
    // A form begins with what the text says already, where it has that form.
    setForm(next === "language" ? null : found?.form === next ? found : emptyForm(next));
  };
  const fill = (filled: Form) => {
    setForm(filled);
    setText(textOfForm(filled, world, language));
  };
  const shown = form ?? (found?.form === way ? found : null);
  return (
    <>
      <Ways ways={waysFor(wish)} way={way} onChoose={choose} />
      {way !== "language" && shown !== null ? (
        <FormBoxes form={shown} world={world} onChange={fill} />
      ) : (
        <FormulaText text={text} onChange={setText} tried={tried} world={world} />
      )}
      <Outcome tried={tried} wish={wish} period={period} />
    </>
  );
};
