import { v7 } from "uuid";

/** A new id, later than all before it (foundation 7). */
export const newId = (): string => v7();
