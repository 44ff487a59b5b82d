import type { ProjectsView } from "@albero/contract";
import { checkProjects, errorsOf, patched, PROJECT_LAW, type Fix, type Project } from "@albero/domain";
import { useMemo, useState } from "react";
import { useSaveProjects } from "../../queries/projects.ts";

/** A project being written, with what the checks find in it as it stands, and the ways to go on with it. */
export const useDraft = (view: ProjectsView, index: number) => {
  const [document, setDocument] = useState(view.document);
  const save = useSaveProjects();
  const found = useMemo(() => {
    const report = checkProjects(document, PROJECT_LAW);
    const isHere = ({ path }: { readonly path: string }) => path.split("/")[2] === String(index);
    return { findings: report.findings.filter(isHere), errors: errorsOf(report).filter(isHere).length };
  }, [document, index]);
  const withProject = (project: Project) => ({
    ...document,
    projects: document.projects.map((each, at) => (at === index ? project : each)),
  });
  return {
    ...{ document, ...found, save, project: document.projects[index] },
    isChanged: document !== view.document,
    change: (project: Project) => setDocument(withProject(project)),
    repair: (fix: Fix) => setDocument(patched(document, fix)),
    undo: () => setDocument(view.document),
    send: (project?: Project) =>
      save.mutate({
        document: project === undefined ? document : withProject(project),
        version: view.revision,
      }),
  };
};
export type Draft = ReturnType<typeof useDraft>;

/** What a part of the page writes in: the project as it stands, and how to change it; `null` where nothing may be written. */
export type Writing = { readonly project: Project; readonly change: ((project: Project) => void) | null };
