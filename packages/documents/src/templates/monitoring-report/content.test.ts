import { evaluate, type Instant, type Narrative, type NodeId, type Question } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../render/html.ts";
import { smallBody } from "../../testing/small-body.ts";
import { monitoringReport, type MonitoringReportContent } from "./content.ts";

const question = {
  ...{ period: "2021-Q1", today: "2021-05-15", knownAt: "2027-01-01T00:00:00.000Z" },
} as unknown as Question;

const evaluation = () => {
  const done = evaluate(smallBody, question);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};

const pageOf = (about: Partial<MonitoringReportContent> = {}): string => {
  const report = monitoringReport(smallBody, evaluation(), {
    ...{ narratives: new Map(), punctuality: [] },
    ...about,
  });
  if (!report.ok) throw new Error(report.problem.code);
  return renderHtml(report.value);
};

const watched = (): NodeId => {
  const found = evaluation().nodes.find(
    ({ nodeId, light }) =>
      (light === "critical" || light === "to-watch") &&
      smallBody.plans[0]?.versions[0]?.nodes.some(({ id, kind }) => id === nodeId && kind !== "area"),
  );
  if (found === undefined) throw new Error("the small body has an objective to look at");
  return found.nodeId;
};

describe("the monitoring report", () => {
  it("says how the body stands, what to look at, and every area with its indicators", () => {
    const page = pageOf();
    for (const words of ["Relazione di monitoraggio", "Performance dell’ente", "Obiettivi da guardare"])
      expect(page).toContain(words);
    expect(page).toContain("L’ufficio non ha scritto nulla su questo obiettivo.");
  });

  it("tells of an objective what its office told, and leaves out what it did not", () => {
    const told: Narrative = {
      ...{ nodeId: watched(), period: question.period, revision: 1, recordedBy: "ufficio" },
      ...{ happened: "Il bando è uscito tardi.", causes: "Mancava il parere.", actions: null },
      recordedAt: "2021-05-10T08:00:00.000Z" as Instant,
    };
    const page = pageOf({ narratives: new Map([[told.nodeId, told]]) });
    expect(page).toContain("Il bando è uscito tardi.");
    expect(page).toContain("Mancava il parere.");
    expect(page).not.toContain("Che cosa si fa");
  });

  it("says how punctual the offices were, in both languages", () => {
    const office = { officeId: null, asked: 3, done: 3, inTime: 2, onTime: false, completedOn: null };
    expect(pageOf({ punctuality: [office] })).toContain("in ritardo");
    expect(pageOf({ punctuality: [office], language: "en" })).toContain("2 of 3");
  });
});
