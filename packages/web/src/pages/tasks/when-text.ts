import type { TaskView } from "@albero/contract";
import type { TFunction } from "i18next";
import { formatDay } from "../../i18n/format.ts";

/** When a value has to be there, as people say it: the day, and how far it is. */
export const whenText = (t: TFunction, { days, window, granted }: TaskView): string => {
  const day = t("tasks.due", { day: formatDay(granted ?? window.due) });
  const far = days < 0 ? t("tasks.late", { count: -days }) : t("tasks.days", { count: days });
  return `${day}, ${far}`;
};
