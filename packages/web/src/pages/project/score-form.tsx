import type { ProjectsView } from "@albero/contract";
import type { Decimal, Project, ProjectEvaluation, ScoredPart } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useScoreProject } from "../../queries/projects.ts";
import { NumberField } from "./number-field.tsx";

type Scored = Extract<ProjectEvaluation, { readonly kind: "scored" }>;

const ONE = "1" as Decimal;

const PartFields = ({
  part,
  write,
}: {
  readonly part: ScoredPart;
  readonly write: (part: ScoredPart) => void;
}) => {
  const { t } = useTranslation();
  return (
    <fieldset className="new-act stack">
      <legend>{part.name}</legend>
      <TextField label={t("project.part")} value={part.name} onChange={(name) => write({ ...part, name })} />
      <NumberField
        label={t("project.weight")}
        value={part.weight}
        isLabelled
        onWritten={(weight) => write({ ...part, weight: weight ?? ONE })}
      />
      <NumberField
        label={t("project.scoreOf")}
        value={part.score}
        isLabelled
        onWritten={(score) => write({ ...part, score })}
      />
      <TextField
        label={t("project.note")}
        hint={t("project.noteHint")}
        value={part.note ?? ""}
        onChange={(note) => write({ ...part, note: note === "" ? null : note })}
      />
    </fieldset>
  );
};

const ScoredFields = ({
  scored,
  write,
}: {
  readonly scored: Scored;
  readonly write: (scored: Scored) => void;
}) => {
  const { t } = useTranslation();
  const { parts } = scored;
  const another: ScoredPart = {
    ...{ name: t("project.partNumber", { number: parts.length + 1 }), weight: ONE, score: null, note: null },
  };
  return (
    <>
      {parts.map((part, at) => (
        <PartFields
          key={at}
          part={part}
          write={(written) => write({ ...scored, parts: parts.with(at, written) })}
        />
      ))}
      <div className="actions">
        <button
          type="button"
          className="plain link"
          onClick={() => write({ ...scored, parts: [...parts, another] })}
        >
          {t("project.addPart")}
        </button>
      </div>
      <NumberField
        label={t("project.computed")}
        value={scored.computed}
        isLabelled
        onWritten={(computed) => write({ ...scored, computed })}
      />
      <TextArea
        label={t("project.why")}
        value={scored.reason ?? ""}
        onChange={(reason) => write({ ...scored, reason: reason === "" ? null : reason })}
      />
    </>
  );
};

/** What the form begins with: what was found before, or one part that is the whole project. */
const firstOf = (
  { evaluation }: Project,
  whole: string,
): { readonly struck: string; readonly scored: Scored } => ({
  struck: evaluation?.kind === "struck-out" ? evaluation.reason : "",
  scored:
    evaluation?.kind === "scored"
      ? evaluation
      : {
          ...{ kind: "scored", computed: null, reason: null },
          parts: [{ name: whole, weight: ONE, score: null, note: null }],
        },
});

type Props = { readonly view: ProjectsView; readonly project: Project; readonly onDone: () => void };

/** The evaluation body's answer on a project: a score by parts, or that it is struck out and why. */
export const ScoreForm = ({ view, project, onDone }: Props) => {
  const { t } = useTranslation();
  const score = useScoreProject({ year: String(view.year), version: view.revision });
  const [kind, setKind] = useState(project.evaluation?.kind ?? "scored");
  const first = firstOf(project, t("project.whole"));
  const [struck, setStruck] = useState(first.struck);
  const [scored, setScored] = useState(first.scored);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const evaluation: ProjectEvaluation =
      kind === "scored" ? scored : { kind: "struck-out", reason: struck.trim(), decided: null };
    score.mutate({ number: project.number, evaluation }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Choice
        label={t("project.answer")}
        value={kind}
        options={[
          { value: "scored", label: t("project.answers.scored") },
          { value: "struck-out", label: t("project.answers.struck-out") },
        ]}
        onChange={setKind}
      />
      {kind === "scored" ? (
        <ScoredFields scored={scored} write={setScored} />
      ) : (
        <TextArea label={t("project.reason")} value={struck} onChange={setStruck} />
      )}
      {score.isError && <ProblemText error={score.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={score.isPending || (kind === "struck-out" && struck.trim() === "")}
        >
          {t("project.recordScore")}
        </button>
      </div>
    </form>
  );
};
