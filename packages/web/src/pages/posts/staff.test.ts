import type { StaffingView } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { calledIn, rowsOn, stateOn } from "./staff.ts";

const state = { title: "Istruttore", role: "employee", unitId: "u", paysInvoices: false } as const;
const holding = { id: "h", revision: 1, postId: "p", kind: "held", share: "100.00" } as const;
const staffing: StaffingView = {
  posts: [
    {
      ...{ id: "p", revision: 2 },
      states: [
        { ...state, validFrom: "2020-01-01", validTo: "2021-01-01" },
        { ...state, title: "Istruttore esperto", validFrom: "2021-01-01", validTo: "2022-01-01" },
      ],
    },
  ],
  assignments: [
    { ...holding, personId: "a", validFrom: "2020-01-01", validTo: "2020-07-01" },
    { ...holding, id: "i", personId: "b", validFrom: "2020-07-01", validTo: null },
  ],
  people: [
    { id: "a", givenName: "Prova", familyName: "Esempio" },
    { id: "b", givenName: null, familyName: null },
  ],
};
const holdersOn = (day: string) => rowsOn(staffing, day)[0]?.holdings.map(({ personId }) => personId);

describe("the posts of a body on a day", () => {
  it("are called as they are then, and held by whoever holds them then", () => {
    expect(rowsOn(staffing, "2020-03-01")[0]).toMatchObject({
      isThere: true,
      state: { title: "Istruttore" },
    });
    expect([holdersOn("2020-06-30"), holdersOn("2020-07-01")]).toEqual([["a"], ["b"]]);
  });

  it("stay known when they are gone, or not there yet", () => {
    expect(rowsOn(staffing, "2022-01-01")[0]?.isThere).toBe(false);
    const [post] = staffing.posts;
    expect(post && [stateOn(post, "2019-01-01")?.title, stateOn(post, "2030-01-01")?.title]).toEqual([
      "Istruttore",
      "Istruttore esperto",
    ]);
  });

  it("tell who is meant where nobody wrote a name", () => {
    const called = calledIn(staffing, "senza nome");
    expect([called("a"), called("b"), called("c")]).toEqual([
      "Esempio Prova",
      "senza nome (Istruttore esperto)",
      "senza nome",
    ]);
  });
});
