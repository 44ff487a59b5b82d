import { useState } from "react";
import { formatDay } from "../i18n/format.ts";
import { readDay } from "../i18n/read-day.ts";

/** A day being written: its text, the day it means, and whether it means none though something is written. */
export const useDay = (first: string | null = null) => {
  const [text, setText] = useState(first === null ? "" : formatDay(first));
  const day = readDay(text);
  return { text, setText, day, isWrong: text.trim() !== "" && day === null };
};
