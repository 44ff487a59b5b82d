import type { readOverview as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { overviewView } from "../../views/overview.ts";
import { lateOffices } from "../cycle/late-offices.ts";
import { look, type Service } from "../service.ts";

/** The body at a glance. */
export const readOverview =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, cells, moment } = seen.value;
    return answer({ moment, ...overviewView(lens, cells), late: lateOffices(seen.value) });
  };
