import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { patched } from "../../quantity/patch.ts";
import { PROJECT_LAW } from "../../regulation/project/law.ts";
import { PROJECT_CHECKS } from "../../vocabulary/describe-project.ts";
import type { ProjectsDocument } from "../project.ts";
import { readPrintedTable } from "../printed-table.ts";
import { amountOf } from "../sizing.ts";
import { checkProjects } from "./check-projects.ts";

const file = new URL("../../../../../examples/improvement-projects/projects-2015.json", import.meta.url);
const GIVEN = JSON.parse(readFileSync(file, "utf8")) as ProjectsDocument;
const { findings } = checkProjects(GIVEN, PROJECT_LAW);

const placeOf = (place: readonly { readonly name: string }[]) => place.map(({ name }) => name).join(".");
const told = findings.map((finding) => ({
  key: `${finding.says} ${placeOf(finding.place)}`,
  message: PROJECT_CHECKS.finding(finding, "en").message,
}));

/** Everything wrong with the thirteen printed projects: each with the words that show it. */
const KNOWN: readonly (readonly [key: string, says: string])[] = [
  ["total-leaves-out 2", "rows 1-5, worth €4,493.75: the sum is €8,361.21"],
  ["product-wrong 2.6", "€34.20, but hourly cost by hours makes €3,420.00"],
  ["product-rounded 2.7", "rounded from €1,178.50"],
  ["cost-off-table 2.29", "−€0.06"],
  ["condition-twice 2.5", "two answers"],
  ["product-rounded 3.4", "€1,322.30 is rounded from €1,322.25"],
  ["total-unlabelled 6", "€3,583.84 is right"],
  ["declared-missing 6", "does not say the amount"],
  ["reference-nowhere 12", "point 5"],
  ["cells-together 14.1", "4714,0020: read as product 4,714.00 and percentage 20"],
  ["cells-together 14.2", "6090,0020: read as product 6,090.00 and percentage 20"],
  ["cells-together 14.3", "5580,0020: read as product 5,580.00 and percentage 20"],
  ["cost-other-grade 14.3", "by −€58.20. If the grade is C5 instead (€18.26), by −€20.40"],
  ["cells-together 14.4", "5130,0020: read as product 5,130.00 and percentage 20"],
  ["product-rounded 15.1", "€2,828.00 is rounded from €2,828.40"],
  ["product-rounded 15.2", "€2,650.00 is rounded from €2,649.60"],
  ["law-mistyped 15", "98/2014: the law that converted it is 89/2014"],
  ["cells-together 16.1", "471420: read as product 4,714.00 and percentage 20"],
  ["cells-together 16.2", "662420: read as product 6,624.00 and percentage 20"],
  ["cells-together 16.3", "1324,820: read as product 1,324.80 and percentage 20"],
  ["cost-mistyped 16.3", "€2.08; product and result are already made with €22.08"],
  ["cells-together 16.4", "1484,820: read as product 1,484.80 and percentage 20"],
  ["cells-together 16.5", "513020: read as product 5,130.00 and percentage 20"],
  ["cells-together 16.6", "111620: read as product 1,116.00 and percentage 20"],
  ["cost-off-table 16.6", "€18.60, in the table €18.26: the result would change by −€4.08"],
  ["cells-together 16.7", "111620: read as product 1,116.00 and percentage 20"],
  ["cost-off-table 16.7", "€18.60, in the table €18.26: the result would change by −€4.08"],
  ["total-below-cent 18", "more than two decimals"],
  ["product-missing 18.1", "empty"],
  ["result-below-cent 18.1", "€635.90 to the cent"],
  ["product-missing 18.2", "empty"],
  ["product-missing 18.3", "empty"],
  ["indicator-elsewhere 14.P14-I04", "P12-I02 in project 12"],
  ["indicator-elsewhere 14.P14-I05", "P12-I04 in project 12"],
  ["no-measurable-target 1", "No indicator has a target"],
  ["no-measurable-target 5", "No indicator has a target"],
  ["no-measurable-target 7", "No indicator has a target"],
  ["percentages-mixed 7", "30%, 25%"],
  ["percentages-mixed 18", "16%, 15%"],
];

describe("the thirteen given projects", () => {
  it.each(KNOWN)(
    "have %s found [LU-01, LU-02, LU-03, LU-04, LU-05, LU-06, LU-07, LU-08, LU-09, LU-10, LU-11, LU-12, LU-13, LU-14, LU-15, LU-16, LU-17, LU-18, LU-19, LU-20, LU-21, LU-22, LU-23, LU-24, LU-25, LU-26, LU-27, LU-28, LU-29, LU-30, LU-31, LU-32, C-TOT, P-E6c, P-E6d, P-E6e, C-PCT]",
    (key, says) => {
      expect(told.find((each) => each.key === key)?.message).toContain(says);
    },
  );

  it("give no alarm that is not known", () => {
    expect(told.map(({ key }) => key).toSorted()).toEqual(KNOWN.map(([key]) => key).toSorted());
  });

  it("come out of their printed lines as they are in the example, cell by cell", () => {
    for (const { rows } of GIVEN.projects)
      expect(readPrintedTable(rows.map(({ printed }) => printed).join("\n")).rows).toEqual(rows);
  });

  it("size the fund by their rows: 53,449.73, where the printed totals make 48,955.98 [P-E7a, R9.2-row]", () => {
    const sized = GIVEN.projects.map(amountOf).reduce((sum, one) => sum + one, 0);
    expect(sized).toBe(5_344_973);
  });

  it("have the standard hourly costs of their year as a dated table [R9.2-rates]", () => {
    expect(GIVEN.hourlyCosts).toHaveLength(1);
    expect(GIVEN.hourlyCosts[0]).toMatchObject({
      from: "2015-01-01",
      costs: {
        ...{ B1: "14.35", B5: "15.68", B6: "15.95", C1: "16.27", C2: "16.65", C3: "17.1" },
        ...{ C4: "17.63", C5: "18.26", D2: "18.56", D3: "20.3", D5: "22.08", D6: "23.57" },
      },
    });
  });

  it("rebuild a blank product when its repair is taken: 22.08 by 180 is 3974.40 [LU-29]", () => {
    const fix = findings.find(({ says }) => says === "product-missing")?.fix ?? [];
    expect(patched(GIVEN, fix).projects.at(-1)?.rows[0]?.product).toBe("3974.4");
  });

  it("bring the five rows that were left out back into total and declared amount with one click [LU-01]", () => {
    const fix = findings.find(({ says }) => says === "total-leaves-out")?.fix ?? [];
    expect(patched(GIVEN, fix).projects[1]).toMatchObject({
      ...{ total: { amount: "8361.21" }, declared: "8361.21" },
    });
  });

  it("carry the year of the money they say they save [P-E6b]", () => {
    const gains = GIVEN.projects.flatMap((project) =>
      project.gains.map((gain) => [project.number, gain] as const),
    );
    expect(gains.map(([number, { amount, year }]) => `${number} ${amount} ${year}`)).toEqual([
      "6 5500 2015",
      "6 3000 2015",
      "18 30000 2015",
      "18 70000 2016",
    ]);
  });
});
