import type { BodyOf, Endpoints } from "@albero/contract";
import { useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { useRecord } from "./record.ts";

/** The seats of the body as known now. */
export const useSeats = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "seats"),
    queryFn: async () => valueOf(await api.listSeats({ params: { bodyId } })).seats,
  });
};

type Seat = BodyOf<Endpoints["defineSeat"]> & { readonly version: number };

export const useDefineSeat = () =>
  useRecord(async (bodyId, { version, ...body }: Seat) =>
    valueOf(await api.defineSeat({ params: { bodyId }, body, version })),
  );
