import { useNavigate } from "@tanstack/react-router";
import { useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { Loaded } from "../../components/loaded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useBeginNextYear, useNextYear, type NextYearChoices } from "../../queries/planning.ts";
import { CardsStep, CopyStep } from "./choice-steps.tsx";
import type { StepProps } from "./step.ts";
import { LookStep, SummaryStep } from "./summary-steps.tsx";
import { TargetsStep } from "./targets-step.tsx";

const STEPS: readonly { readonly name: StepName; readonly Step: ComponentType<StepProps> }[] = [
  { name: "copy", Step: CopyStep },
  { name: "targets", Step: TargetsStep },
  { name: "cards", Step: CardsStep },
  { name: "look", Step: LookStep },
  { name: "summary", Step: SummaryStep },
];
type StepName = "copy" | "targets" | "cards" | "look" | "summary";

/** What is safe to begin with: everything as it is, and nobody's targets made easier. */
const SAFE: NextYearChoices = {
  targets: "equal",
  weights: "keep",
  responsibles: "keep",
  texts: "keep",
  cards: "keep",
};

type Props = { readonly planId: string; readonly current: number };

/** The five steps, one at a time, with what they would give; the last one makes the draft. */
export const Wizard = ({ planId, current }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const bodyId = useBodyId();
  const [at, setAt] = useState(0);
  const [choices, setChoices] = useState(SAFE);
  const [title, setTitle] = useState<string | null>(null);
  const preview = useNextYear(planId, choices);
  const begin = useBeginNextYear(planId);
  const step = STEPS[at] ?? STEPS[0];
  if (step === undefined) return null;
  const isLast = at === STEPS.length - 1;
  const create = () =>
    begin.mutate(
      { ...choices, version: current, ...(title === null ? {} : { title }) },
      {
        onSuccess: ({ plan }) =>
          void navigate({ to: "/enti/$bodyId/piani/$planId/bozza", params: { bodyId, planId: plan.id } }),
      },
    );
  return (
    <div className="wizard">
      <p className="soft" role="status">
        {t("nextYear.step", { step: at + 1, of: STEPS.length })}
      </p>
      <h2>{t(`nextYear.steps.${step.name}`)}</h2>
      <p className="soft">{t(`nextYear.why.${step.name}`)}</p>
      <Loaded query={preview}>
        {(view) => (
          <step.Step
            {...{ view, choices, title: title ?? view.title }}
            onChoose={(chosen) => setChoices({ ...choices, ...chosen })}
            onTitle={setTitle}
          />
        )}
      </Loaded>
      {begin.isError && <ProblemText error={begin.error} />}
      <div className="actions after">
        {at > 0 && (
          <button type="button" className="btn btn-outline-primary" onClick={() => setAt(at - 1)}>
            {t("nextYear.back")}
          </button>
        )}
        <button
          type="button"
          className="btn btn-primary"
          disabled={begin.isPending || preview.data === undefined}
          onClick={isLast ? create : () => setAt(at + 1)}
        >
          {t(isLast ? "nextYear.create" : "nextYear.next")}
        </button>
      </div>
    </div>
  );
};
