import { API_BASE, ENDPOINTS, pathOf, type IncomingView } from "@albero/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";
import { bytesOf } from "./plan-files.ts";

/** Which sheet a file is of: that of an office, or of every one, in the year of the page. */
const useSheetAsked = (unitId: string | null) => {
  const { bodyId, query, language } = useAsOf();
  const { period } = query;
  return {
    params: { bodyId },
    query: {
      language,
      ...(period === undefined ? {} : { period }),
      ...(unitId === null ? {} : { "unit-id": unitId }),
    },
  };
};

/** Where the sheet of an office is as a workbook. */
export const useSheetAddress = (unitId: string | null): string =>
  API_BASE + pathOf(ENDPOINTS.exportSheet, useSheetAsked(unitId));

/** Asks what a workbook that was filled in would record. */
export const usePreviewSheet = (unitId: string | null) => {
  const asked = useSheetAsked(unitId);
  return useMutation({
    mutationFn: async (file: File) =>
      valueOf(await api.previewSheet({ ...asked, body: await bytesOf(file) })),
  });
};

/** Records the values of a workbook, all or none. */
export const useImportSheet = (unitId: string | null) => {
  const asked = useSheetAsked(unitId);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file }: { readonly file: File; readonly seen: IncomingView }) =>
      valueOf(await api.importSheet({ ...asked, body: await bytesOf(file), idempotencyKey: newKey() })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(asked.params.bodyId) }),
  });
};
