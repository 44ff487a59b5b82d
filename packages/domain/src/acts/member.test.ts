import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { MembershipId, OrganId, PersonId } from "../quantity/id.ts";
import { memberFault, type OrganMember } from "./member.ts";

const member = (id: string, change: Partial<OrganMember> = {}): OrganMember => ({
  id: id as MembershipId,
  organId: "board" as OrganId,
  personId: id as unknown as PersonId,
  office: "member",
  validFrom: "2020-01-01" as Day,
  validTo: "2025-01-01" as Day,
  recordedAt: "2020-01-01T00:00:00.000Z" as Instant,
  supersededAt: null,
  ...change,
});
const president = member("a", { office: "president" });
const known = [president, member("b")];

describe("memberFault", () => {
  it("lets people sit side by side, and one after the other", () => {
    expect(memberFault(known, member("c"))).toBeNull();
    const next = member("c", { office: "president", validFrom: "2025-01-01" as Day, validTo: null });
    expect(memberFault(known, next)).toBeNull();
  });

  it("refuses who sits there already, unless it is the same membership written anew", () => {
    expect(memberFault(known, member("c", { personId: president.personId }))).toBe("sits-there-already");
    const elsewhere = { personId: president.personId, organId: "council" as OrganId };
    expect(memberFault(known, member("c", elsewhere))).toBeNull();
    expect(memberFault(known, member("b", { validTo: null }))).toBeNull();
  });

  it("refuses a second president on the same day, whoever began first", () => {
    const early = member("c", { office: "president", validFrom: "2019-01-01" as Day });
    expect(memberFault(known, early)).toBe("office-taken");
    expect(memberFault(known, { ...early, validTo: "2020-01-01" as Day })).toBeNull();
  });

  it("takes no account of what was superseded", () => {
    const gone = { ...president, supersededAt: "2020-02-01T00:00:00.000Z" as Instant };
    expect(memberFault([gone], member("c", { office: "president" }))).toBeNull();
  });

  it("refuses a stretch that ends before it begins", () => {
    expect(memberFault([], member("c", { validTo: "2020-01-01" as Day }))).toBe("ends-before-it-begins");
  });
});
