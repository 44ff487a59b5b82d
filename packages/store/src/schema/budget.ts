import type { BodyId, Budget, BudgetLine, BudgetLineId, ContextTable } from "@albero/domain";
import type { ReplacedRow } from "./dated.ts";

export type BudgetRow = ReplacedRow & {
  readonly body_id: BodyId;
  readonly years: readonly number[];
  readonly summary: string | null;
  readonly sections: Budget["sections"];
  readonly notes: readonly string[];
};

export type BudgetLineRow = {
  readonly body_id: BodyId;
  readonly revision: number;
  readonly id: BudgetLineId;
  readonly ordinal: number;
  readonly slug: string;
  readonly section: string;
  readonly label: string;
  readonly kind: BudgetLine["kind"];
  readonly position: number;
  readonly target: string | null;
  readonly notes: readonly string[];
};

export type BudgetValueRow = {
  readonly body_id: BodyId;
  readonly revision: number;
  readonly line_id: BudgetLineId;
  readonly year: number;
  readonly value: string | null;
};

export type ContextTableRow = ReplacedRow & {
  readonly body_id: BodyId;
  readonly slug: string;
  readonly ordinal: number;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: ContextTable["rows"];
};
