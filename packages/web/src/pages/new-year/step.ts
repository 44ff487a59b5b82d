import type { NextYearView } from "@albero/contract";
import type { NextYearChoices } from "../../queries/planning.ts";

/** What every step is given: what the choices made so far would give, and the way to make others. */
export type StepProps = {
  readonly view: NextYearView;
  readonly choices: NextYearChoices;
  readonly title: string;
  readonly onChoose: (chosen: NextYearChoices) => void;
  readonly onTitle: (title: string) => void;
};
