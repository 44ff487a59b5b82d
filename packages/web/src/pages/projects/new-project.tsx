import type { ProjectsView } from "@albero/contract";
import { newProject, PROJECT_LAW, schemeOfYear } from "@albero/domain";
import { useNavigate } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useSaveProjects } from "../../queries/projects.ts";

const Form = ({ view: { document, revision } }: { readonly view: ProjectsView }) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const save = useSaveProjects();
  const [title, setTitle] = useState("");
  const scheme = schemeOfYear(PROJECT_LAW, document.year);
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (scheme === null || title.trim() === "") return;
    const { year, projects } = document;
    const project = newProject(projects, { title: title.trim(), year, scheme: scheme.id });
    save.mutate(
      { document: { ...document, projects: [...projects, project] }, version: revision },
      {
        onSuccess: () =>
          void navigate({
            to: "/enti/$bodyId/progetti/$year/$number",
            params: { bodyId, year: String(year), number: String(project.number) },
          }),
      },
    );
  };
  return (
    <form className="stack" onSubmit={begin} noValidate>
      <TextField label={t("projects.name")} value={title} onChange={setTitle} />
      {save.isError && <ProblemText error={save.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={save.isPending || title.trim() === ""}>
          {t("projects.begin")}
        </button>
      </div>
    </form>
  );
};

/** Begins a project of the year with its title; all the rest is written on its own page. */
export const NewProject = ({ view }: { readonly view: ProjectsView }) => {
  const { t } = useTranslation();
  return <Folded label={t("projects.new")}>{() => <Form view={view} />}</Folded>;
};
