import type { StepView } from "@albero/contract";
import { useTranslation } from "react-i18next";

/** A sum told in the order a person would tell it; the last step is the figure that stands above. */
export const Steps = ({ steps }: { readonly steps: readonly StepView[] }) => {
  const { t } = useTranslation();
  if (steps.length === 0) return <p className="soft">{t("figure.noSteps")}</p>;
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index} className={`step step-${step.kind}`}>
          {step.text}
        </li>
      ))}
    </ol>
  );
};
