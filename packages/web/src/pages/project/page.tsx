import type { ProjectsView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { costsOfYear, type Project } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { Crumbs } from "../../components/crumbs.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useProjects } from "../../queries/projects.ts";
import { projectSteps } from "../projects/steps.ts";
import { Evaluation } from "./evaluation.tsx";
import { FormSection } from "./form-section.tsx";
import { FoundSection } from "./found-section.tsx";
import { IndicatorsSection } from "./indicators-section.tsx";
import { RowsSection } from "./rows-section.tsx";
import { StepSection } from "./step-section.tsx";
import { useDraft, type Draft } from "./use-draft.ts";

const SaveBar = ({ draft: { isChanged, save, send, undo } }: { readonly draft: Draft }) => {
  const { t } = useTranslation();
  return (
    <div className="draft-status" role="status">
      <span className="soft">{t(isChanged ? "project.unsaved" : "project.saved")}</span>
      <button
        type="button"
        className="btn btn-primary"
        disabled={!isChanged || save.isPending}
        onClick={() => send()}
      >
        {t("project.save")}
      </button>
      <button type="button" className="btn btn-outline-primary" disabled={!isChanged} onClick={undo}>
        {t("project.undo")}
      </button>
      {save.isError && <ProblemText error={save.error} />}
    </div>
  );
};

const Contents = ({ view, index }: { readonly view: ProjectsView; readonly index: number }) => {
  const mayEdit = useMay("project.edit");
  const draft = useDraft(view, index);
  const { project, document } = draft;
  if (project === undefined) return null;
  const writing = { project, change: mayEdit && project.step !== "released" ? draft.change : null };
  const table = costsOfYear(document.hourlyCosts, project.year);
  return (
    <>
      {mayEdit && <SaveBar draft={draft} />}
      <StepSection draft={draft} project={project} />
      <FoundSection findings={draft.findings} repair={writing.change === null ? null : draft.repair} />
      <RowsSection {...writing} table={table} />
      <FormSection {...writing} />
      <IndicatorsSection {...writing} />
      <Evaluation view={view} project={project} />
    </>
  );
};

const Named = ({ view, project }: { readonly view: ProjectsView; readonly project: Project }) => {
  const { t } = useTranslation();
  const { bodyId, language } = useAsOf();
  const { year } = view;
  return (
    <Page
      title={`${project.number}. ${project.title}`}
      above={t("project.above", { year, step: projectSteps(language)[project.step] })}
      crumbs={
        <Crumbs>
          {[
            <Link key="year" to="/enti/$bodyId/progetti/$year" params={{ bodyId, year: String(year) }}>
              {t("projects.ofYear", { year })}
            </Link>,
          ]}
        </Crumbs>
      }
    >
      <Contents key={view.revision} view={view} index={view.document.projects.indexOf(project)} />
    </Page>
  );
};

/** One improvement project: its steps, what the checks find, its resources, its form, its score. */
export const ProjectPage = () => {
  const { t } = useTranslation();
  const { year, number } = useParams({ from: "/enti/$bodyId/progetti/$year/$number" });
  const mayRead = useMay("project.read");
  const query = useProjects(year);
  const nothing = (words: string) => (
    <Page title={t("projects.title")}>
      <p className="empty">{words}</p>
    </Page>
  );
  if (!mayRead) return nothing(t("projects.notPermitted"));
  return (
    <Loaded query={query}>
      {(view) => {
        const project = view.document.projects.find((each) => String(each.number) === number);
        return project === undefined ? (
          nothing(t("project.unknown"))
        ) : (
          <Named view={view} project={project} />
        );
      }}
    </Loaded>
  );
};
