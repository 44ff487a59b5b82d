import type { readOverview as endpoint } from "@albero/contract";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { overviewView } from "../../views/overview.ts";
import { rollUpView, unitRef } from "../../views/refs.ts";
import { lateOffices } from "../cycle/late-offices.ts";
import { joinedAgencies } from "../organisation/agency.ts";
import { look, type Service } from "../service.ts";

/** The body at a glance. */
export const readOverview =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const seen = await look(service, call);
    if (!seen.ok) return seen;
    const { lens, cells, moment } = seen.value;
    const agencies = (await joinedAgencies(service, call, seen.value)).flatMap(({ unitId, figure }) => {
      const unit = unitRef(lens, unitId);
      return unit === null ? [] : [{ unit, joined: rollUpView(figure) }];
    });
    return answer({ moment, ...overviewView(lens, cells), agencies, late: lateOffices(seen.value) });
  };
