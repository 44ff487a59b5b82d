import { conditionQuestions, PROJECT_LAW, type Project } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Choice } from "../../components/choice.tsx";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatMoney } from "../../i18n/format.ts";
import { NumberField } from "./number-field.tsx";
import type { Writing } from "./use-draft.ts";

type Change = (project: Project) => void;
type Field = { readonly project: Project; readonly change: Change };

const answerTo = ({ conditions }: Project, condition: number): string =>
  conditions
    .filter((answer) => answer.condition === condition)
    .map(({ text }) => text)
    .join("\n\n");

/** One answer for a condition, in its place; an empty one is none. */
const answered = (project: Project, condition: number, text: string): Project => ({
  ...project,
  conditions: [
    ...project.conditions.filter((answer) => answer.condition !== condition),
    ...(text === "" ? [] : [{ condition, text }]),
  ].toSorted((a, b) => a.condition - b.condition),
});

const Conditions = ({ project, change }: Field) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  return conditionQuestions(language).map((question, index) => (
    <TextArea
      key={question}
      label={`${index + 1}. ${question}`}
      value={answerTo(project, index + 1)}
      onChange={(text) => change(answered(project, index + 1, text))}
      error={answerTo(project, index + 1).trim() === "" ? t("project.unanswered") : null}
    />
  ));
};

const NONE = { code: null, nature: null, benefits: [] } as const;

const Objective = ({ project, change }: Field) => {
  const { t } = useTranslation();
  const objective = project.objective ?? NONE;
  const write = (over: Partial<NonNullable<Project["objective"]>>) =>
    change({ ...project, objective: { ...objective, ...over } });
  return (
    <>
      <TextField
        label={t("project.objectiveCode")}
        value={objective.code ?? ""}
        onChange={(code) => write({ code: code === "" ? null : code })}
      />
      <Choice
        label={t("project.nature")}
        value={objective.nature ?? "none"}
        options={[
          { value: "none", label: t("project.natures.none") },
          { value: "new", label: t("project.natures.new") },
          { value: "maintenance", label: t("project.natures.maintenance") },
        ]}
        onChange={(nature) => write({ nature: nature === "none" ? null : nature })}
      />
      <TextArea
        label={t("project.benefits")}
        hint={t("project.onePerLine")}
        value={objective.benefits.join("\n")}
        onChange={(text) => write({ benefits: text === "" ? [] : text.split("\n") })}
      />
    </>
  );
};

const Money = ({ project, change }: Field) => {
  const { t } = useTranslation();
  return (
    <>
      <NumberField
        label={t("project.declared")}
        value={project.declared}
        decimals={2}
        isLabelled
        onWritten={(declared) => change({ ...project, declared })}
      />
      <TextField
        label={t("project.criterion")}
        hint={t("project.criterionHint")}
        value={project.percentageCriterion ?? ""}
        onChange={(text) => change({ ...project, percentageCriterion: text === "" ? null : text })}
      />
      <TextField
        label={t("project.budget", { year: project.year })}
        value={project.budget?.reference ?? ""}
        onChange={(reference) =>
          change({ ...project, budget: reference === "" ? null : { year: project.year, reference } })
        }
      />
    </>
  );
};

const Written = ({ project }: Pick<Field, "project">) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const { declared, budget, objective } = project;
  const questions = conditionQuestions(language);
  return (
    <>
      <p>{project.description}</p>
      <Facts
        facts={[
          { label: t("project.declared"), value: declared === null ? null : formatMoney(declared) },
          { label: t("project.budget", { year: project.year }), value: budget?.reference },
          { label: t("project.objectiveCode"), value: objective?.code },
          {
            label: t("project.nature"),
            value: t(`project.natures.${objective?.nature ?? "none"}`),
          },
          { label: t("project.benefits"), value: objective?.benefits.join(" ") },
          ...questions.map((question, at) => ({
            label: `${at + 1}. ${question}`,
            value: answerTo(project, at + 1),
          })),
        ]}
      />
    </>
  );
};

/** The form the contract of the year asks: seven conditions up to 2017, an objective of the plan from 2018 on. */
export const FormSection = ({ project, change }: Writing) => {
  const { t } = useTranslation();
  const asksObjective = PROJECT_LAW.schemes.find(({ id }) => id === project.scheme)?.asksObjective ?? false;
  return (
    <Section title={t(asksObjective ? "project.form2018" : "project.form1999")} anchor="form">
      {change === null ? (
        <Written project={project} />
      ) : (
        <div className="stack project-form">
          <TextField
            label={t("projects.name")}
            value={project.title}
            onChange={(title) => change({ ...project, title })}
          />
          <TextArea
            label={t("project.description")}
            value={project.description}
            onChange={(description) => change({ ...project, description })}
          />
          {asksObjective ? <Objective {...{ project, change }} /> : <Conditions {...{ project, change }} />}
          <Money {...{ project, change }} />
        </div>
      )}
    </Section>
  );
};
