import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import type { StepProps } from "./step.ts";

const COPIED = ["weights", "responsibles", "texts"] as const;

/** What comes along from this year's plan beside the tree and the indicators. */
export const CopyStep = ({ choices, onChoose }: StepProps) => {
  const { t } = useTranslation();
  return (
    <div className="stack choices">
      {COPIED.map((name) => (
        <Choice
          key={name}
          label={t(`nextYear.${name}`)}
          value={choices[name] ?? "keep"}
          options={[
            { value: "keep", label: t("nextYear.keep") },
            { value: "clear", label: t("nextYear.clear") },
          ]}
          onChange={(chosen) => onChoose({ [name]: chosen })}
        />
      ))}
    </div>
  );
};

/** Whether the individual cards come along. */
export const CardsStep = ({ choices, onChoose }: StepProps) => {
  const { t } = useTranslation();
  return (
    <div className="stack choices">
      <Choice
        label={t("nextYear.cards")}
        value={choices.cards ?? "keep"}
        options={[
          { value: "keep", label: t("nextYear.keep") },
          { value: "leave-out", label: t("nextYear.leaveOut") },
        ]}
        onChange={(cards) => onChoose({ cards })}
      />
    </div>
  );
};
