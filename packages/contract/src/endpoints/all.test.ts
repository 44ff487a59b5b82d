import { ACTIONS, PERMISSIONS } from "@albero/domain";
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../endpoint.ts";
import { ENDPOINTS } from "./all.ts";

const endpoints: readonly Endpoint[] = Object.values(ENDPOINTS);

describe("the list of endpoints", () => {
  it("names each by its own id", () => {
    for (const [name, { id }] of Object.entries(ENDPOINTS)) expect(id).toBe(name);
  });

  it("has no two at one address", () => {
    const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("gives each a permission of the one table [F5d]", () => {
    for (const { id, permission } of endpoints) expect(ACTIONS, id).toContain(permission);
  });

  it("writes paths and questions in kebab case [F11c]", () => {
    for (const { id, path, query } of endpoints) {
      const words = [
        ...path
          .replace(/\{\w+\}/g, "x")
          .split("/")
          .filter(Boolean),
        ...Object.keys(query.properties),
      ];
      for (const word of words) expect(word, id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("declares every parameter of its path and no other", () => {
    for (const { id, path, params } of endpoints) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(params.properties).toSorted(), id).toEqual(named.toSorted());
    }
  });

  it("asks for a version wherever something that was seen is changed [F11b]", () => {
    // What only adds changes nothing that was seen; many cells at once name in each what was seen of it.
    const adding = new Set([
      ...["grantExtension", "remind", "produceReport", "addEvidence", "addComment", "tickDuty"],
      ...["prepareAppraisals", "registerClient", "revokeClient", "makeCalendarFeed", "endCalendarFeed"],
      ...["createBody", "inviteAccount", "inviteAgain", "giveRole", "endRole", "closeAccount"],
      ...["recordFundAct", "certifyFund", "payFund"],
      ...["withdrawPublication", "sendDistribution", "decideDistribution", "releaseBonuses"],
      ...["submitReport", "drawSample", "recordRemark", "answerRemark", "settleRemark", "attachToAct"],
      ...["validateReport", "recordOversightAct", "appointEvaluationBody"],
    ]);
    const many = new Map([
      ["sendValues", "seenSeq"],
      ["answerValues", "seenSeq"],
      ["enterValues", "version"],
      ["supplyValues", "version"],
    ]);
    // A workbook that went out carries what each of its cells was.
    const carrying = new Set(["importSheet"]);
    const isNamedOtherwise = (id: string) => adding.has(id) || many.has(id) || carrying.has(id);
    const changing = endpoints.filter(
      ({ id, method, room, safe }) =>
        method !== "GET" && room !== "session" && safe !== true && !isNamedOtherwise(id),
    );
    expect(changing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["setToday", "enterValue", "setCalendar", "editDraft", "movePlan"]),
    );
    for (const [id, seen] of many)
      expect(JSON.stringify(endpoints.find((each) => each.id === id)?.body)).toContain(seen);
    for (const { id, conditional, problems } of changing) {
      expect(conditional, id).toBe(true);
      expect(problems, id).toEqual(expect.arrayContaining(["version-required", "changed-meanwhile"]));
    }
  });

  it("answers every guarded call with who is missing and what is not allowed", () => {
    for (const { id, permission, problems } of endpoints) {
      if (PERMISSIONS[permission] !== "everyone")
        expect(problems, id).toEqual(expect.arrayContaining(["not-signed-in", "not-permitted", "not-found"]));
    }
  });
});
