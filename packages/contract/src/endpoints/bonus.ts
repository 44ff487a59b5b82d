import { FUND_POTS } from "@albero/domain";
import { Type } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BonusYearView,
  DistributionSent,
  Fact,
  ReleaseView,
  Rule,
  SimulationView,
  SlipView,
} from "../views/bonus.ts";
import { AsOfQuery, BodyParams, Count, DayText, IdText, literals, nullable } from "../views/common.ts";
import { FileAnswer } from "../views/file.ts";

const query = Type.Object({ language: AsOfQuery.properties.language });
const OfYear = Type.Object({ bodyId: IdText, year: Type.String({ pattern: "^[12]\\d{3}$" }) });
const path = "/bodies/{bodyId}/bonuses/{year}";
const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const ofYear = { room: "incentive", params: OfYear, query } as const;
const asking = { ...ofYear, method: "GET", body: null, status: 200, conditional: false } as const;
const posting = { ...ofYear, method: "POST", conditional: false } as const;
const refusals = [...reading, "bonus-refused", "key-used-differently"] as const;

const OfUse = {
  pot: literals(FUND_POTS),
  use: Type.String({ minLength: 2, maxLength: 200 }),
};
const RuleId = Type.String({ maxLength: 60 });

export const listBonusYears = endpoint({
  ...{ ...asking, id: "listBonusYears", path: "/bodies/{bodyId}/bonuses", params: BodyParams },
  summary: "The years whose bonuses are shared here, newest first",
  permission: "bonus.read",
  response: Type.Object({
    years: Type.Array(Count),
    /** The newest year that has a fund, else the newest of all. */
    current: nullable(Count),
  }),
  problems: reading,
});

export const readBonuses = endpoint({
  ...{ ...asking, id: "readBonuses", path },
  summary: "The bonuses of a year: check of the data, rules, distributions; that it was read is recorded",
  permission: "bonus.read",
  response: BonusYearView,
  versioned: true,
  problems: reading,
});

export const saveBonusBasis = endpoint({
  ...{ ...ofYear, id: "saveBonusBasis", method: "PUT", path, status: 200 },
  summary: "Record the rules of distribution and the facts of people of a year; the record before stays",
  permission: "bonus.prepare",
  body: Type.Object({
    rules: Type.Array(Rule, { maxItems: 20 }),
    facts: Type.Array(Fact, { maxItems: 2000 }),
  }),
  response: BonusYearView,
  conditional: true,
  problems: [...reading, "version-required", "changed-meanwhile", "bonus-refused"],
});

export const simulateBonuses = endpoint({
  ...{ ...posting, id: "simulateBonuses", path: `${path}/simulation`, status: 200, safe: true },
  summary: "What some rules make of the money of a use, side by side; nothing is saved",
  permission: "bonus.prepare",
  body: Type.Object({ ...OfUse, ruleIds: Type.Array(RuleId, { minItems: 1, maxItems: 6 }) }),
  response: SimulationView,
  problems: [...reading, "bonus-refused"],
});

export const sendDistribution = endpoint({
  ...{ ...posting, id: "sendDistribution", path: `${path}/distributions`, status: 201 },
  summary: "Send what a rule makes of the money of a use to a second person, with the reason of the choice",
  permission: "bonus.prepare",
  body: Type.Object({ ...OfUse, ruleId: RuleId, reason: Type.String({ maxLength: 1000 }) }),
  response: DistributionSent,
  problems: refusals,
});

const OfDistribution = Type.Object({ ...OfYear.properties, distributionId: IdText });

export const decideDistribution = endpoint({
  ...{ ...posting, id: "decideDistribution", params: OfDistribution, status: 201 },
  path: `${path}/distributions/{distributionId}/decision`,
  summary:
    "Approve a distribution, which pays it out of its use, or refuse it: another person than who sent it",
  permission: "bonus.approve",
  body: Type.Object({
    decision: literals(["approved", "refused"] as const),
    act: Type.String({ maxLength: 200, description: "The act that pays, as cited" }),
    on: DayText,
    /** The password again; an example account has none. */
    password: nullable(Type.String({ maxLength: 200 })),
  }),
  response: DistributionSent,
  problems: [...refusals, "wrong-credentials"],
});

export const exportPayroll = endpoint({
  ...{ ...asking, id: "exportPayroll" },
  path: `${path}/distributions/{distributionId}/payroll/{format}`,
  summary: "A paid distribution as a file for payroll; that it was taken is recorded",
  permission: "bonus.prepare",
  params: Type.Object({ ...OfDistribution.properties, format: literals(["csv", "xlsx"] as const) }),
  response: FileAnswer,
  problems: [...reading, "bonus-refused"],
});

export const listSlips = endpoint({
  ...{ ...asking, id: "listSlips", path: "/bodies/{bodyId}/slips", params: BodyParams },
  summary: "What the reader is paid by the distributions of each year, with the steps of the sum",
  permission: "appraisal.answer",
  response: Type.Object({ slips: Type.Array(SlipView) }),
  problems: reading,
});

export const releaseBonuses = endpoint({
  ...{ ...posting, id: "releaseBonuses", path: `${path}/releases`, status: 201 },
  summary: "Publish the bonuses of a year in aggregate, in groups nobody can be found in",
  permission: "bonus.prepare",
  body: Type.Object({}),
  response: ReleaseView,
  problems: refusals,
});

export const listBonusReleases = endpoint({
  ...{ ...asking, id: "listBonusReleases", path: "/bodies/{bodyId}/bonus-releases/{year}" },
  summary: "What was published of the bonuses of a year, newest first",
  permission: "body.read",
  response: Type.Object({ releases: Type.Array(ReleaseView) }),
  problems: reading,
});

export const exportBonusRelease = endpoint({
  ...{ ...asking, id: "exportBonusRelease", path: "/bodies/{bodyId}/bonus-releases/{year}/file" },
  summary: "What was published last of the bonuses of a year, as a table",
  permission: "body.read",
  response: FileAnswer,
  problems: reading,
});
