import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

const FIVE_MINUTES = 5 * 60_000;

type Asked = { readonly enabled: boolean; readonly only?: "backup" };

/** How the installation stands, for who administers it; `only` asks for one thing, as every page does of backups. */
export const useInstallation = ({ enabled, only }: Asked) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "installation", only ?? "all"),
    queryFn: async () =>
      valueOf(
        await api.readInstallation({
          params: { bodyId },
          query: { language, ...(only === undefined ? {} : { only }) },
        }),
      ),
    enabled,
    staleTime: only === undefined ? 0 : FIVE_MINUTES,
  });
};
