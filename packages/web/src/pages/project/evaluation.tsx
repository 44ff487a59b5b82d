import type { ProjectsView } from "@albero/contract";
import type { Project, ProjectEvaluation, ScoredPart } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Folded } from "../../components/folded.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatNumber } from "../../i18n/format.ts";
import { ScoreForm } from "./score-form.tsx";

const Found = ({ evaluation }: { readonly evaluation: ProjectEvaluation }) => {
  const { t } = useTranslation();
  if (evaluation.kind === "struck-out") return <p>{t("project.struckOut", { reason: evaluation.reason })}</p>;
  const score = (part: ScoredPart) =>
    part.score === null ? t("project.notAssessable") : formatNumber(part.score);
  return (
    <>
      <SimpleTable
        caption={t("project.evaluation")}
        heads={[t("project.part"), t("project.weight"), t("project.points"), t("project.note")]}
        rows={evaluation.parts.map((part) => [part.name, formatNumber(part.weight), score(part), part.note])}
        numbers={[1, 2]}
      />
      {evaluation.computed !== null && (
        <p className="soft">{t("project.computedWas", { value: formatNumber(evaluation.computed) })}</p>
      )}
      {evaluation.reason !== null && <p>{t("project.because", { reason: evaluation.reason })}</p>}
    </>
  );
};

type Props = { readonly view: ProjectsView; readonly project: Project };

/** What the evaluation body found of the project, and its desk for it. */
export const Evaluation = ({ view, project }: Props) => {
  const { t } = useTranslation();
  const mayScore = useMay("project.score");
  const isOpen = project.step === "measured" || project.step === "scored";
  if (project.evaluation === null && !(mayScore && isOpen)) return null;
  return (
    <Section title={t("project.evaluation")} anchor="evaluation">
      {project.evaluation !== null && <Found evaluation={project.evaluation} />}
      {mayScore && isOpen && (
        <Folded label={t("project.evaluate")}>
          {(close) => <ScoreForm {...{ view, project }} onDone={close} />}
        </Folded>
      )}
    </Section>
  );
};
