import type { ProjectsView } from "@albero/contract";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { YearChoice } from "../../components/year-choice.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useProjects, useProjectYears } from "../../queries/projects.ts";
import { CostsSection } from "./costs-section.tsx";
import { NewProject } from "./new-project.tsx";
import { NewYear } from "./new-year.tsx";
import { YearTable } from "./year-table.tsx";

const Locked = ({ view }: { readonly view: ProjectsView }) => {
  const { t } = useTranslation();
  const { validation } = view.document;
  if (validation !== null)
    return (
      <p className="soft">
        {t("projects.validated", { act: validation.act, day: formatDay(validation.on) })}
      </p>
    );
  return <p className="warnings">{t("projects.locked")}</p>;
};

const Year = ({ view }: { readonly view: ProjectsView }) => {
  const mayEdit = useMay("project.edit");
  return (
    <>
      <Locked view={view} />
      <YearTable document={view.document} />
      {mayEdit && <NewProject view={view} />}
      <CostsSection view={view} />
    </>
  );
};

const OfYear = ({ year, years }: { readonly year: string; readonly years: readonly number[] }) => {
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const query = useProjects(year);
  return (
    <>
      <YearChoice
        year={year}
        years={years}
        onChange={(chosen) =>
          void navigate({ to: "/enti/$bodyId/progetti/$year", params: { bodyId, year: chosen } })
        }
      />
      <Loaded query={query}>{(view) => <Year view={view} />}</Loaded>
    </>
  );
};

/** The improvement projects of a year: how far each is, what it asks, declares and releases. */
export const ProjectsPage = () => {
  const { t } = useTranslation();
  const { year } = useParams({ strict: false });
  const mayRead = useMay("project.read");
  const mayEdit = useMay("project.edit");
  const query = useProjectYears();
  return (
    <Page title={t("projects.title")} lead={<p>{t("projects.lead")}</p>}>
      {mayRead ? (
        <Loaded query={query}>
          {({ years }) => {
            const first = years[0];
            return (
              <>
                {first === undefined ? (
                  <p className="empty">{t("projects.none")}</p>
                ) : (
                  <OfYear year={year ?? String(first.year)} years={years.map((each) => each.year)} />
                )}
                {mayEdit && <NewYear years={years.map((each) => each.year)} />}
              </>
            );
          }}
        </Loaded>
      ) : (
        <p className="empty">{t("projects.notPermitted")}</p>
      )}
    </Page>
  );
};
