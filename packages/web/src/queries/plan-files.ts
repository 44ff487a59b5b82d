import { API_BASE, ENDPOINTS, pathOf, type ExportFormat, type ImportPreviewView } from "@albero/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Where the files of a plan are, for links that keep what is there. */
export const useFileAddress = (planId: string) => {
  const { bodyId, language } = useAsOf();
  return {
    of: (format: ExportFormat, unit: string | null): string =>
      API_BASE +
      pathOf(ENDPOINTS.exportPlan, {
        params: { bodyId, planId, format },
        query: { language, ...(unit === null ? {} : { unit }) },
      }),
    ofBody: API_BASE + pathOf(ENDPOINTS.exportBody, { params: { bodyId } }),
  };
};

export const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Asks what a file would change in the draft. */
export const usePreviewImport = (planId: string) => {
  const { bodyId, language } = useAsOf();
  return useMutation({
    mutationFn: async (file: File) =>
      valueOf(
        await api.previewImport({
          params: { bodyId, planId },
          query: { language },
          body: await bytesOf(file),
        }),
      ),
  });
};

type Bringing = { readonly file: File; readonly seen: ImportPreviewView };

/** Brings a file into the draft as it was previewed at the revision. */
export const useImportPlan = (planId: string) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, seen }: Bringing) =>
      valueOf(
        await api.importPlan({
          params: { bodyId, planId },
          query: { language, name: file.name.slice(0, 200) },
          body: await bytesOf(file),
          version: seen.revision,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
