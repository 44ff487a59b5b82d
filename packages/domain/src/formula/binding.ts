import type { Formula } from "./formula.ts";
import { ATOM_BINDING, BINDING, UNARY_BINDING, type Infix } from "./grammar.ts";

/** How strongly a formula holds together as it is written: what binds less than its surroundings needs brackets. */
export const bindingOf = ({ op }: Formula): number => {
  if (op === "negate") return UNARY_BINDING;
  return isInfix(op) ? BINDING[op] : ATOM_BINDING;
};

export const isInfix = (text: string): text is Infix => text in BINDING;
