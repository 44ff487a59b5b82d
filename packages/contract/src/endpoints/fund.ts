import { FUND_ACTS, FUND_PARTS, FUND_POTS, FUND_USE_KINDS, type FundDocument } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  EuroText,
  IdText,
  InstantText,
  literals,
  nullable,
  Year,
} from "../views/common.ts";

const NameText = Type.String({ minLength: 2, maxLength: 200 });
const ActText = Type.String({ minLength: 3, maxLength: 200, description: "The act as cited" });

const Pot = Type.Object({
  pot: literals(FUND_POTS),
  limit2016: nullable(EuroText),
  sources: Type.Array(
    Type.Object({
      name: NameText,
      part: literals(FUND_PARTS),
      amount: EuroText,
      clause: nullable(Type.String({ maxLength: 200 })),
      outsideLimit: Type.Boolean(),
    }),
  ),
  uses: Type.Array(Type.Object({ name: NameText, kind: literals(FUND_USE_KINDS), amount: EuroText })),
});

const Document = Type.Unsafe<FundDocument>(
  Type.Object({ format: Type.Literal("albero/fund"), year: Year, pots: Type.Array(Pot, { maxItems: 4 }) }),
);

const ActView = Type.Object({
  pot: literals(FUND_POTS),
  kind: literals(FUND_ACTS),
  act: ActText,
  on: DayText,
  recordedBy: Type.String(),
});

const PaymentView = Type.Object({
  pot: literals(FUND_POTS),
  use: NameText,
  amount: EuroText,
  act: ActText,
  on: DayText,
  recordedBy: Type.String(),
});

/** The pots of a year as recorded last, with every act taken on them and everything paid out of them. */
export const FundView = Type.Object({
  year: Count,
  revision: Count,
  recordedBy: Type.String(),
  recordedAt: InstantText,
  document: Document,
  acts: Type.Array(ActView),
  payments: Type.Array(PaymentView),
  /** What the admitted projects of the year declare; `null` where none are recorded. */
  projects: nullable(EuroText),
});
export type FundView = Static<typeof FundView>;

const query = Type.Object({ language: AsOfQuery.properties.language });
const OfYear = Type.Object({ bodyId: IdText, year: Type.String({ pattern: "^[12]\\d{3}$" }) });
const path = "/bodies/{bodyId}/funds/{year}";
const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const shared = { room: "incentive", params: OfYear, query, response: FundView } as const;
const posting = {
  ...shared,
  method: "POST",
  status: 201,
  conditional: false,
  problems: [...reading, "fund-refused", "key-used-differently"],
} as const;

export const listFunds = endpoint({
  ...{ id: "listFunds", room: "incentive", method: "GET", path: "/bodies/{bodyId}/funds" },
  summary: "The years that have a fund, newest first",
  permission: "fund.read",
  params: BodyParams,
  query,
  body: null,
  response: Type.Object({ years: Type.Array(Count) }),
  status: 200,
  conditional: false,
  problems: reading,
});

export const readFund = endpoint({
  ...{ ...shared, id: "readFund", method: "GET", path, status: 200 },
  summary: "The pots of a year: what they are made of, what they are for, their acts, what was paid",
  permission: "fund.read",
  body: null,
  conditional: false,
  versioned: true,
  problems: reading,
});

export const saveFund = endpoint({
  ...{ ...shared, id: "saveFund", method: "PUT", path, status: 200 },
  summary: "Record the pots of a year; the record before stays in the history",
  permission: "fund.edit",
  body: Type.Object({ document: Document }),
  conditional: true,
  problems: [...reading, "version-required", "changed-meanwhile", "fund-refused"],
});

const OnPot = { pot: literals(FUND_POTS), act: ActText, on: DayText };

export const recordFundAct = endpoint({
  ...{ ...posting, id: "recordFundAct", path: `${path}/acts` },
  summary: "Record an act in the life of a pot, but for those of auditors and evaluation body",
  permission: "fund.edit",
  body: Type.Object({
    ...OnPot,
    kind: literals(["guidance", "constitution", "contract", "cards", "board", "account"] as const),
  }),
});

export const certifyFund = endpoint({
  ...{ ...posting, id: "certifyFund", path: `${path}/certification` },
  summary: "Record the certification of a pot: an act of the auditors of accounts",
  permission: "fund.certify",
  body: Type.Object(OnPot),
});

export const payFund = endpoint({
  ...{ ...posting, id: "payFund", path: `${path}/payments` },
  summary: "Record what was paid out of a use of a pot, never before the keys of its lock are there",
  permission: "fund.pay",
  body: Type.Object({ ...OnPot, use: NameText, amount: EuroText }),
});
