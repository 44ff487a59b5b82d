import type { ValuesMappingView } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { ProblemError } from "../app/problem-error.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";
import { bytesOf } from "./plan-files.ts";

/** A file with the columns that were chosen in it. */
export type MappedFile = { readonly file: File; readonly mapping: ValuesMappingView };

/** The mappings the body kept. */
export const useValueMappings = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "value-mappings"),
    queryFn: async () => valueOf(await api.listValueMappings({ params: { bodyId } })),
  });
};

/** Asks which columns a file has. */
export const useReadValuesFile = () => {
  const { bodyId, language } = useAsOf();
  return useMutation({
    mutationFn: async (file: File) =>
      valueOf(
        await api.readValuesFile({ params: { bodyId }, query: { language }, body: await bytesOf(file) }),
      ),
  });
};

const useAsked = () => {
  const { bodyId, query, language } = useAsOf();
  const { period } = query;
  return async ({ file, mapping }: MappedFile) => ({
    params: { bodyId },
    query: {
      ...{ language, measure: mapping.measure, value: mapping.value },
      ...(period === undefined ? {} : { period }),
      ...(mapping.period === null ? {} : { "period-column": mapping.period }),
      ...(mapping.unit === null ? {} : { unit: mapping.unit }),
      ...(mapping.note === null ? {} : { note: mapping.note }),
    },
    body: await bytesOf(file),
  });
};

/** Asks what a file would record, with the version that confirming it sends back. */
export const usePreviewValues = () => {
  const asked = useAsked();
  return useMutation({
    mutationFn: async (given: MappedFile) => {
      const answer = await api.previewValues(await asked(given));
      if (!answer.ok) throw new ProblemError(answer.problem);
      return { view: answer.value, version: answer.version ?? "" };
    },
  });
};

type Importing = MappedFile & { readonly version: string; readonly keepAs: string };

/** Records the values of a file, all or none. */
export const useImportValues = () => {
  const asked = useAsked();
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, keepAs, ...given }: Importing) => {
      const { query, ...call } = await asked(given);
      const keeping = keepAs.trim() === "" ? {} : { "keep-as": keepAs.trim() };
      const idempotencyKey = newKey();
      return valueOf(
        await api.importValues({ ...call, query: { ...query, ...keeping }, version, idempotencyKey }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
