import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import type { FigureOption } from "./use-figures.ts";

type Props = {
  readonly options: readonly FigureOption[];
  readonly onChoose: (option: FigureOption) => void;
};

/** Chooses a figure of the plan to put where the cursor stands. */
export const FigurePicker = ({ options, onChoose }: Props) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState("0");
  const option = options[Number(chosen)];
  if (option === undefined) return <p className="soft">{t("planTexts.noFigures")}</p>;
  return (
    <div className="actions">
      <Choice
        label={t("planTexts.which")}
        value={chosen}
        options={options.map(({ label }, index) => ({ value: String(index), label }))}
        onChange={setChosen}
      />
      <button type="button" className="btn btn-primary" onClick={() => onChoose(option)}>
        {t("planTexts.put")}
      </button>
    </div>
  );
};
