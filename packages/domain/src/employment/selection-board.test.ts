import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import { boardProblems, type BoardMember } from "./selection-board.ts";

const scheme = isr2013Employment.board;

const member = (over: Partial<BoardMember> = {}): BoardMember => ({
  role: "esperto",
  chair: false,
  kinshipDegree: null,
  marriedToCandidate: false,
  declared: null,
  ...over,
});
const director = member({ role: "Direttore", chair: true });

const kinds = (...members: readonly BoardMember[]) => boardProblems(members, scheme).map(({ kind }) => kind);

describe("boardProblems", () => {
  it("finds none in three members with the Director in the chair [ISR-10.7a]", () => {
    expect(kinds(director, member(), member())).toEqual([]);
  });

  it("asks for three members and for one chair, the Director's [ISR-10.7a, C-SEL]", () => {
    expect(kinds(director, member())).toEqual(["too-few"]);
    expect(kinds(member({ role: "Direttore" }), member({ chair: true }), member())).toEqual(["chair"]);
    expect(kinds(director, member({ chair: true }), member())).toEqual(["chair"]);
  });

  it("keeps members of the board and of the chamber's organs out [ISR-10.7b]", () => {
    expect(kinds(director, member({ role: "membro degli organi camerali" }), member())).toEqual([
      "excluded-role",
    ]);
  });

  it("excludes ties up to the fourth degree and marriage, not the fifth [ISR-10.9]", () => {
    expect(kinds(director, member({ kinshipDegree: 5 }), member())).toEqual([]);
    expect(kinds(director, member({ kinshipDegree: 4 }), member({ marriedToCandidate: true }))).toEqual([
      "kinship",
      "marriage",
    ]);
  });

  it("wants every member's declaration once it is due [ISR-10.9, C-SEL]", () => {
    const declared = (value: boolean) => member({ declared: value });
    expect(kinds(director, declared(true), declared(false))).toEqual(["declaration-missing"]);
  });
});
