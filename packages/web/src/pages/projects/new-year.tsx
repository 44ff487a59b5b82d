import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { useBody } from "../../queries/body.ts";
import { useProjects, useSaveProjects } from "../../queries/projects.ts";
import { YearForm } from "./year-form.tsx";

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

/** Begins the projects of another year, with the tables of the last one. */
export const NewYear = ({ years }: Props) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const body = useBody();
  const tables = useTables(years);
  const save = useSaveProjects();
  const begin = (year: number) =>
    save.mutate(
      {
        document: {
          ...{ format: "albero/projects", formatVersion: 1, body: body.data?.name ?? "", year },
          ...{ ...tables, validation: null, projects: [] },
        },
        version: 0,
      },
      {
        onSuccess: () =>
          void navigate({ to: "/enti/$bodyId/progetti/$year", params: { bodyId, year: String(year) } }),
      },
    );
  return <YearForm label={t("projects.newYear")} {...{ years, begin }} sending={save} />;
};
