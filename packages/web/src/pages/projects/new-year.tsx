import type { ProjectsDocument } from "@albero/domain";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useBody } from "../../queries/body.ts";
import { useProjects, useSaveProjects } from "../../queries/projects.ts";

const YEAR = /^(?:19|20|21)\d{2}$/;

type Props = { readonly years: readonly number[] };

/** The tables a year goes on with: those of the last one, until others are written. */
const useTables = ([last]: readonly number[]) => {
  const { data } = useProjects(String(last ?? 0));
  return {
    hourlyCosts: data?.document.hourlyCosts ?? [],
    people: data?.document.people ?? [],
    releaseRule: data?.document.releaseRule ?? ({ kind: "proportional" } as const),
  };
};

const Form = ({ years }: Props) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const body = useBody();
  const tables = useTables(years);
  const save = useSaveProjects();
  const [year, setYear] = useState("");
  const isThere = years.includes(Number(year));
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (!YEAR.test(year) || isThere) return;
    const document: ProjectsDocument = {
      ...{ format: "albero/projects", formatVersion: 1, body: body.data?.name ?? "", year: Number(year) },
      ...{ ...tables, validation: null, projects: [] },
    };
    save.mutate(
      { document, version: 0 },
      {
        onSuccess: () => void navigate({ to: "/enti/$bodyId/progetti/$year", params: { bodyId, year } }),
      },
    );
  };
  return (
    <form className="stack" onSubmit={begin} noValidate>
      <TextField
        label={t("projects.year")}
        value={year}
        onChange={setYear}
        error={isThere ? t("projects.yearThere") : null}
      />
      {save.isError && <ProblemText error={save.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={save.isPending || !YEAR.test(year) || isThere}
        >
          {t("projects.beginYear")}
        </button>
      </div>
    </form>
  );
};

/** Begins the projects of another year, with the tables of the last one. */
export const NewYear = ({ years }: Props) => {
  const { t } = useTranslation();
  return <Folded label={t("projects.newYear")}>{() => <Form years={years} />}</Folded>;
};
