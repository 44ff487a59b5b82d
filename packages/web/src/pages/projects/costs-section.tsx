import type { ProjectsView } from "@albero/contract";
import { costsOfYear, printedNumber, type Day, type Decimal, type HourlyCosts } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { formatDay, formatMoney } from "../../i18n/format.ts";
import { useSaveProjects } from "../../queries/projects.ts";

type Written = { readonly costs: Readonly<Record<string, Decimal>>; readonly wrong: readonly string[] };

/** A table as somebody writes or pastes it, a grade and its cost on each line, and the lines that are neither. */
const readCosts = (text: string): Written => {
  const read = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [grade = "", cost = "", ...others] = line.trim().split(/[\s;]+/);
      return { line, grade, cost: others.length > 0 ? null : printedNumber(cost) };
    });
  return {
    costs: Object.fromEntries(
      read.flatMap(({ grade, cost }): (readonly [string, Decimal])[] =>
        cost === null ? [] : [[grade, cost]],
      ),
    ),
    wrong: read.filter(({ cost }) => cost === null).map(({ line }) => line),
  };
};

const textOf = (table: HourlyCosts | null): string =>
  Object.entries(table?.costs ?? {})
    .map(([grade, cost]) => `${grade} ${cost.replace(".", ",")}`)
    .join("\n");

const isWhole = ({ costs, wrong }: Written, source: string): boolean =>
  wrong.length === 0 && source.trim() !== "" && Object.keys(costs).length > 0;

const CostsForm = ({ view, onDone }: { readonly view: ProjectsView; readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const save = useSaveProjects();
  const { document, revision, year } = view;
  const known = costsOfYear(document.hourlyCosts, year);
  const [source, setSource] = useState(known?.source ?? "");
  const [text, setText] = useState(textOf(known));
  const written = readCosts(text);
  const [wrong] = written.wrong;
  const from = `${year}-01-01` as Day;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const table: HourlyCosts = { from, source: source.trim(), costs: written.costs };
    const hourlyCosts = [...document.hourlyCosts.filter((each) => each.from !== from), table];
    save.mutate({ document: { ...document, hourlyCosts }, version: revision }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextArea
        label={t("projects.costsOf", { year })}
        hint={t("projects.costsHint")}
        value={text}
        onChange={setText}
        rows={8}
        error={wrong === undefined ? null : t("projects.costsWrong", { line: wrong })}
      />
      <TextField label={t("projects.costsSource")} value={source} onChange={setSource} />
      {save.isError && <ProblemText error={save.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={save.isPending || !isWhole(written, source)}
        >
          {t("projects.saveCosts")}
        </button>
      </div>
    </form>
  );
};

/** What an hour costs by grade, entered once for every project of the year. */
export const CostsSection = ({ view }: { readonly view: ProjectsView }) => {
  const { t } = useTranslation();
  const mayEdit = useMay("project.edit");
  const table = costsOfYear(view.document.hourlyCosts, view.year);
  return (
    <Section title={t("projects.costs")} anchor="costs">
      {table === null ? (
        <p className="empty">{t("projects.noCosts")}</p>
      ) : (
        <details className="how">
          <summary>{t("projects.costsFrom", { day: formatDay(table.from), source: table.source })}</summary>
          <SimpleTable
            caption={t("projects.costs")}
            heads={[t("projects.cells.grade"), t("projects.cells.hourlyCost")]}
            rows={Object.entries(table.costs).map(([grade, cost]) => [grade, formatMoney(cost)])}
            numbers={[1]}
          />
        </details>
      )}
      {mayEdit && (
        <Folded label={t("projects.writeCosts")}>
          {(close) => <CostsForm view={view} onDone={close} />}
        </Folded>
      )}
    </Section>
  );
};
