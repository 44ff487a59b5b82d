import { describe, expect, it } from "vitest";
import { documentOf } from "../example/testing/on-disk.ts";
import { describeProblem } from "../reading/problem.ts";
import { readBodyDocument } from "./read.ts";
import { writeBodyDocument } from "./write.ts";

const EXAMPLES = ["massa-carrara", "camera-di-esempio"];

const whole = documentOf("camera-di-esempio");

/** The document with other values at these places, as JSON that its type forbids; `undefined` takes a key away. */
const changed = (changes: Readonly<Record<string, unknown>>): unknown => {
  const json = structuredClone<object>(whole);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split("/");
    const last = keys.pop() ?? "";
    const holder = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, json);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return json;
};

const problemsWith = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
  const read = readBodyDocument(changed(changes));
  return read.ok ? [] : read.problems.map(describeProblem);
};

describe.each(EXAMPLES)("the body document of %s", (name) => {
  it("is read back as it was written", () => {
    const document = documentOf(name);
    const read = readBodyDocument(JSON.parse(writeBodyDocument(document)));
    expect(read).toEqual({ ok: true, value: document });
  });

  it("is written alike whatever the order of its keys", () => {
    const document = documentOf(name);
    const turned = Object.fromEntries(Object.entries(document).toReversed()) as typeof document;
    expect(writeBodyDocument(turned)).toBe(writeBodyDocument(document));
  });
});

describe("reading a body document", () => {
  it("refuses what is no document at all", () => {
    const read = readBodyDocument([]);
    expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
      "expected an object, found []",
    ]);
  });

  it("tells every wrong key at once, with its place and what was expected", () => {
    const problems = problemsWith({
      "body/ownToday": "2021-02-30",
      "measures/4/unit": 7,
      "indicators/2/kind": undefined,
      "plans/0/versions/0/nodes/1/weight": "sixty",
      extra: true,
    });
    expect(problems).toEqual([
      "extra: is not a known key here",
      'body/ownToday: expected a calendar day, such as 2021-05-15, found "2021-02-30"',
      "measures/4/unit: expected a text, found 7",
      "indicators/2/kind: is missing",
      'plans/0/versions/0/nodes/1/weight: expected a whole number or null, found "sixty"',
    ]);
  });

  it("tells an operation it does not know by its place in the formula", () => {
    const problems = problemsWith({ "indicators/1/formula/left": { op: "power", left: 1, right: 2 } });
    expect(problems).toEqual(['indicators/1/formula/left/op: does not name one of the known kinds: "power"']);
  });

  it("tells ids that nobody has", () => {
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const problems = problemsWith({
      "entries/0/measureId": nowhere,
      "units/1/parentId": nowhere,
      "plans/2/versions/0/uses/0/holder/nodeId": nowhere,
    });
    expect(problems).toEqual([
      `units/1/parentId: no unit of the document is ${nowhere}`,
      `entries/0/measureId: no measure of the document is ${nowhere}`,
      `plans/2/versions/0/uses/0/holder: no node of the document is ${nowhere}`,
    ]);
  });

  it("tells a code that two indicators share, but not two versions of one", () => {
    const { indicators } = whole;
    expect(problemsWith({ "indicators/1/code": indicators[0]?.code })).toEqual([
      "indicators/1/code: code IMP_ASSISTITE is already taken by an earlier one",
    ]);
    const next = { ...indicators[0], version: 2 };
    expect(problemsWith({ [`indicators/${indicators.length}`]: next })).toEqual([]);
  });

  it("tells an order of record that is used twice", () => {
    const seq = whole.entries[0]?.seq ?? 0;
    expect(problemsWith({ "entries/1/seq": seq })).toContain(
      `entries/1: order of record ${seq} is already taken by an earlier one`,
    );
  });

  it("tells a card that does not weigh 100, with its sum, and lets a draft be on its way [C-W100]", () => {
    const weight = whole.plans[0]?.versions[0]?.cardObjectives[0]?.weight ?? 0;
    const heavier = { "plans/0/versions/0/cardObjectives/0/weight": weight - 1 };
    expect(problemsWith(heavier)).toEqual([
      "plans/0/versions/0/cards/0: the objectives of card SG weigh 99.99 together, expected 100.00",
    ]);
    expect(problemsWith({ ...heavier, "plans/0/versions/0/status": "draft" })).toEqual([]);
  });

  it("tells a value of another kind than its measure", () => {
    const [problem, ...more] = problemsWith({ "entries/0/value": { kind: "date", date: "2019-05-02" } });
    expect(problem).toMatch(/^entries\/0\/value: expected a number, as measure \w+ holds$/);
    expect(more).toEqual([]);
  });

  it("tells a period that ends before it begins", () => {
    const problems = problemsWith({ "entries/0/period": { from: "2019-05-01", to: "2019-01-01" } });
    expect(problems).toEqual(["entries/0/period: expected a period that ends after it begins"]);
  });
});
