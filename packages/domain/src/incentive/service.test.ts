import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { fraction, ratioText } from "../quantity/fraction.ts";
import type { Contract } from "./contract.ts";
import { serviceIn } from "./service.ts";
import type { ProRata } from "./stretches.ts";

const contract = (signedOn: string, over: Partial<Contract> = {}): Contract => ({
  signedOn: signedOn as Day,
  endedOn: null,
  partTime: [],
  absences: [],
  ...over,
});

const partTime = (...steps: readonly (readonly [string, number])[]) =>
  steps.map(([from, percent]) => ({ from: from as Day, percent: fraction(percent) }));

const away = (kind: string, from: string, to: string) => ({ kind, from: from as Day, to: to as Day });

const served = (of: Contract, year = 2013, proRata: ProRata = "days") => {
  const service = serviceIn(of, { year, proRata, daysOfAMonth: 15, absencesInService: ["paid"] });
  return { ...service, time: ratioText(service.time), scaled: ratioText(service.scaled) };
};

describe("serviceIn", () => {
  it("counts both ends of the contract over the days of the year [ISR-23.6b]", () => {
    expect(served(contract("2013-07-01")).time).toBe("184/365");
    expect(served(contract("2008-03-01", { endedOn: "2013-09-30" as Day })).time).toBe("273/365");
    expect(served(contract("2012-02-29"), 2012).time).toBe("307/366");
  });

  it("is nothing outside the contract", () => {
    expect(served(contract("2014-01-01"))).toEqual({ time: "0/1", scaled: "0/1", stretches: [] });
    expect(served(contract("2008-01-01", { endedOn: "2012-12-31" as Day })).time).toBe("0/1");
  });

  it("scales each day by the part-time of that day, full time before the first one [ISR-23.5]", () => {
    const reduced = contract("2008-03-01", { partTime: partTime(["2013-08-01", 75]) });
    expect(served(reduced)).toMatchObject({ time: "1/1", scaled: "1307/1460" });
  });

  it("reads part-time in the order of its days, however it was written [ISR-23.5]", () => {
    const steps = partTime(["2013-04-01", 50], ["2008-03-01", 75]);
    expect(served(contract("2008-03-01", { partTime: steps })).scaled).toBe("41/73");
  });

  it("takes each percentage of the chart from the day entered with it [AMB-05]", () => {
    const halfFromApril = partTime(["2008-03-01", 75], ["2013-04-01", 50]);
    const allYear = partTime(["2008-03-01", 75]);
    expect(served(contract("2008-03-01", { partTime: halfFromApril })).scaled).toBe("41/73");
    expect(served(contract("2008-03-01", { partTime: allYear })).scaled).toBe("3/4");
  });

  it("takes unpaid leave off and leaves paid absence in, by the table in force [AMB-07, P-E11b]", () => {
    const days = ["2013-01-01", "2013-03-14"] as const;
    expect(served(contract("2008-03-01", { absences: [away("unpaid", ...days)] })).time).toBe("4/5");
    expect(served(contract("2008-03-01", { absences: [away("paid", ...days)] })).time).toBe("1/1");
  });

  it("counts a day once where absences overlap", () => {
    const absences = [away("unpaid", "2013-01-01", "2013-03-14"), away("unpaid", "2013-03-01", "2013-03-10")];
    expect(served(contract("2008-03-01", { absences })).time).toBe("4/5");
  });

  it("may count days without any absence instead [AMB-07]", () => {
    const absences = [away("paid", "2013-01-01", "2013-03-14")];
    expect(served(contract("2008-03-01", { absences }), 2013, "worked").time).toBe("4/5");
  });

  it("may count months, of which fifteen days make one [AMB-07]", () => {
    expect(served(contract("2013-07-17"), 2013, "twelfths").time).toBe("1/2");
    expect(served(contract("2013-07-18"), 2013, "twelfths").time).toBe("5/12");
    const halfOfJuly = contract("2013-07-01", {
      endedOn: "2013-07-30" as Day,
      partTime: partTime(["2013-07-16", 50]),
    });
    expect(served(halfOfJuly, 2013, "twelfths")).toMatchObject({ time: "1/12", scaled: "1/16" });
  });

  it("tells the stretches it is made of, joined where nothing changes", () => {
    const steps = partTime(["2013-08-01", 75]);
    expect(served(contract("2008-03-01", { partTime: steps })).stretches).toEqual([
      { from: "2013-01-01", to: "2013-07-31", days: 212, percent: fraction(100) },
      { from: "2013-08-01", to: "2013-12-31", days: 153, percent: fraction(75) },
    ]);
  });
});
