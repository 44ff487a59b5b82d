import type { TreeNodeView } from "@albero/contract";
import type { TFunction } from "i18next";

/** That something was struck out or cannot be assessed, with the reason where one was given. */
export const standingText = (
  t: TFunction,
  { standing, standingReason }: Pick<TreeNodeView, "standing" | "standingReason">,
): string => {
  const word = t(`standing.${standing}`);
  return standingReason === null ? word : `${word}: ${standingReason}`;
};
