import { API_BASE, ENDPOINTS, pathOf, type BodyOf, type Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf, useBodyId } from "../app/as-of.ts";
import { useMay } from "../app/may.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** The years whose bonuses are shared here. */
export const useBonusYears = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "bonus-years"),
    queryFn: async () => valueOf(await api.listBonusYears({ params: { bodyId } })),
    enabled: useMay("bonus.read"),
  });
};

/** The bonuses of a year. */
export const useBonuses = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "bonuses", year),
    queryFn: async () => valueOf(await api.readBonuses({ params: { bodyId, year }, query: { language } })),
  });
};

export type OfUse = Pick<BodyOf<Endpoints["simulateBonuses"]>, "pot" | "use">;

/** What some rules make of the money of a use; anew whenever what it stands on has changed. */
export const useSimulation = (
  year: string,
  { pot, use, ruleIds, revision }: OfUse & { readonly ruleIds: readonly string[]; readonly revision: number },
) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(
      ...([bodyId, language, "simulation", year, pot, use] as const),
      ...[String(revision), ...ruleIds],
    ),
    queryFn: async () =>
      valueOf(
        await api.simulateBonuses({
          params: { bodyId, year },
          query: { language },
          body: { pot, use, ruleIds: [...ruleIds] },
        }),
      ),
    enabled: ruleIds.length > 0,
  });
};

/** Something that is done with bonuses, after which everything of the body is read anew. */
const useDoing = <Doing, Done>(
  send: (doing: Doing, at: { readonly bodyId: string; readonly language: "it" | "en" }) => Promise<Done>,
) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (doing: Doing) => send(doing, { bodyId, language }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** Records rules and facts of a year over the version that was seen. */
export const useSaveBasis = (year: string, version: number) =>
  useDoing(async (body: BodyOf<Endpoints["saveBonusBasis"]>, { bodyId, language }) =>
    valueOf(await api.saveBonusBasis({ params: { bodyId, year }, query: { language }, body, version })),
  );

/** Sends a distribution to a second person. */
export const useSendDistribution = (year: string) =>
  useDoing(async (body: BodyOf<Endpoints["sendDistribution"]>, { bodyId, language }) =>
    valueOf(
      await api.sendDistribution({
        ...{ params: { bodyId, year }, query: { language }, body, idempotencyKey: newKey() },
      }),
    ),
  );

/** The decision of the second person. */
export const useDecideDistribution = (year: string, distributionId: string) =>
  useDoing(async (body: BodyOf<Endpoints["decideDistribution"]>, { bodyId, language }) =>
    valueOf(
      await api.decideDistribution({
        ...{ params: { bodyId, year, distributionId }, query: { language }, body, idempotencyKey: newKey() },
      }),
    ),
  );

/** Publishes the bonuses of a year in aggregate. */
export const useReleaseBonuses = (year: string) =>
  useDoing(async (_: null, { bodyId, language }) =>
    valueOf(
      await api.releaseBonuses({
        ...{ params: { bodyId, year }, query: { language }, body: {}, idempotencyKey: newKey() },
      }),
    ),
  );

/** Where a paid distribution is taken for payroll. */
export const usePayrollAddress = (year: string, distributionId: string) => {
  const { bodyId, language } = useAsOf();
  return (format: "csv" | "xlsx"): string =>
    API_BASE +
    pathOf(ENDPOINTS.exportPayroll, {
      params: { bodyId, year, distributionId, format },
      query: { language },
    });
};

/** Where the table that was published last is. */
export const useReleaseAddress = (year: string): string => {
  const { bodyId, language } = useAsOf();
  return API_BASE + pathOf(ENDPOINTS.exportBonusRelease, { params: { bodyId, year }, query: { language } });
};

/** What the reader is paid, a slip for each distribution. */
export const useSlips = () => {
  const bodyId = useBodyId();
  const { language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "slips"),
    queryFn: async () => valueOf(await api.listSlips({ params: { bodyId }, query: { language } })).slips,
  });
};
