import type { PlanEntity } from "@albero/domain";

/** What is chosen in a view of the draft: its fields stand beside it. */
export type Chosen = { readonly entity: PlanEntity; readonly id: string };
