import type { BodyOf, Endpoints, ProjectsView } from "@albero/contract";
import type { ProjectsDocument } from "@albero/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf, useBodyId } from "../app/as-of.ts";
import { useMay } from "../app/may.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { bytesOf } from "./plan-files.ts";

/** The years that have improvement projects; asked only for whoever may read them. */
export const useProjectYears = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "project-years"),
    queryFn: async () => valueOf(await api.listProjects({ params: { bodyId } })),
    enabled: useMay("project.read"),
  });
};

/** The projects of a year. */
export const useProjects = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "projects", year),
    queryFn: async () => valueOf(await api.readProjects({ params: { bodyId, year } })),
    enabled: useMay("project.read"),
  });
};

type Sent = { readonly document: ProjectsDocument; readonly version: number };

const useSending = <Sending>(send: (sending: Sending, bodyId: string) => Promise<ProjectsView>) => {
  const bodyId = useBodyId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sending: Sending) => send(sending, bodyId),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** Records the projects of a year over the version that was seen. */
export const useSaveProjects = () =>
  useSending(async ({ document, version }: Sent, bodyId) =>
    valueOf(
      await api.saveProjects({
        ...{ params: { bodyId, year: String(document.year) }, query: {}, body: { document }, version },
      }),
    ),
  );

type Seen = { readonly year: string; readonly version: number };

/** Records what the evaluation body found of a project. */
export const useScoreProject = ({ year, version }: Seen) =>
  useSending(async (body: BodyOf<Endpoints["scoreProject"]>, bodyId) =>
    valueOf(await api.scoreProject({ params: { bodyId, year }, query: {}, body, version })),
  );

/** Reads a table of resources out of a workbook. */
export const useReadTable = () => {
  const { bodyId, language } = useAsOf();
  return useMutation({
    mutationFn: async (file: File) =>
      valueOf(
        await api.readProjectTable({ params: { bodyId }, query: { language }, body: await bytesOf(file) }),
      ),
  });
};
