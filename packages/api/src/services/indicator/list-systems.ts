import type { listSystems as endpoint } from "@albero/contract";
import { DEFAULT_SYSTEM_2021, versionInForce } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { statedView, systemView } from "../../views/system.ts";
import { see, type Service } from "../service.ts";

/** The versions of the measurement system as known at the moment, newest first, and the options in force then. */
export const listSystems =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const { document, question, moment } = await see(service, call);
    const { systems } = document;
    const known = systems.filter(
      ({ recordedAt, supersededAt }) =>
        recordedAt <= question.knownAt && (supersededAt === null || question.knownAt < supersededAt),
    );
    const current = versionInForce(systems, question);
    return answer({
      moment,
      revision: systems.length,
      inForce: {
        id: current?.id ?? null,
        ...statedView(current?.options ?? DEFAULT_SYSTEM_2021, call.language),
      },
      versions: known
        .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
        .map((system) => systemView(system, call.language)),
    });
  };
