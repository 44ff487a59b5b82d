import {
  advance,
  amountText,
  describeStepProblem,
  nextStep,
  releaseOf,
  type Project,
  type ProjectAct,
} from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Folded } from "../../components/folded.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay, formatMoney, formatNumber } from "../../i18n/format.ts";
import { projectSteps } from "../projects/steps.ts";
import { ActAndDay } from "./act-and-day.tsx";
import type { Draft } from "./use-draft.ts";

type Props = { readonly draft: Draft; readonly project: Project };

const cited = (act: ProjectAct | null): string | null =>
  act === null ? null : `${act.act}, ${formatDay(act.on)}`;

const Standing = ({ draft: { document }, project }: Props) => {
  const { t } = useTranslation();
  const release = releaseOf(project, document.releaseRule);
  const { released } = project;
  return (
    <Facts
      facts={[
        { label: t("project.planAct"), value: cited(project.planAct) },
        ...(release.ok
          ? [
              { label: t("project.toRelease"), value: formatMoney(amountText(release.value.released)) },
              { label: t("project.economy"), value: formatMoney(amountText(release.value.economy)) },
            ]
          : []),
        {
          label: t("project.released"),
          value: released === null ? null : `${formatMoney(released.amount)}, ${cited(released) ?? ""}`,
        },
      ]}
    />
  );
};

/** The project as it is once the act of its next step is written down. */
const withAct = ({ draft: { document }, project }: Props, act: ProjectAct): Project => {
  const step = nextStep(project.step) ?? project.step;
  if (step !== "released") return { ...project, step, planAct: act };
  const release = releaseOf(project, document.releaseRule);
  return release.ok
    ? { ...project, step, released: { ...act, amount: amountText(release.value.released) as never } }
    : project;
};

const NextStep = (props: Props) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const { draft, project } = props;
  const next = nextStep(project.step);
  if (next === null || next === "scored") return null;
  const { validation, releaseRule } = draft.document;
  const decided = advance(project, { errors: draft.errors, validation, releaseRule });
  const label = t("project.goTo", { step: projectSteps(language)[next].toLowerCase() });
  if (draft.isChanged) return <p className="soft">{t("project.saveFirst")}</p>;
  const asksAct = decided.ok ? next === "released" : decided.problem.code === "no-act";
  if (asksAct)
    return (
      <Folded label={label}>
        {() => (
          <ActAndDay label={label} sending={draft.save} onDone={(act) => draft.send(withAct(props, act))} />
        )}
      </Folded>
    );
  if (!decided.ok) return <p className="soft">{describeStepProblem(decided.problem.code, language)}</p>;
  return (
    <div className="actions">
      <button
        type="button"
        className="btn btn-outline-primary"
        disabled={draft.save.isPending}
        onClick={() => draft.send({ ...project, step: next })}
      >
        {label}
      </button>
    </div>
  );
};

const scoreText = ({ evaluation }: Project): string | null => {
  const [only, ...others] = evaluation?.kind === "scored" ? evaluation.parts : [];
  const score = only?.score ?? null;
  return score === null || others.length > 0 ? null : formatNumber(score);
};

/** Where the project stands, what it may release, and the one step that comes next. */
export const StepSection = (props: Props) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const mayEdit = useMay("project.edit");
  const score = scoreText(props.project);
  return (
    <Section
      title={projectSteps(language)[props.project.step]}
      {...(score === null ? {} : { lead: t("project.score", { score }) })}
    >
      <Standing {...props} />
      {mayEdit && <NextStep {...props} />}
    </Section>
  );
};
