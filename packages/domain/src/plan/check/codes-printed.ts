import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/** A code printed where an indicator is placed that is a placeholder, or not the one the library knows it by. */
export const printedCodes = (scene: CheckScene): readonly Found[] =>
  scene.uses.flatMap((use): readonly Found[] => {
    const printed = use.printed?.code ?? null;
    const indicator = scene.indicatorOf(use);
    if (printed === null || indicator === undefined || printed === indicator.code) return [];
    const at = scene.at.use(use);
    return [
      {
        ...{ at, says: isPlaceholder(printed) ? "code-placeholder" : "code-second" },
        facts: { printed: text(printed), code: text(indicator.code) },
        ...{ expected: text(indicator.code), actual: text(printed) },
        fix: [replace(`${at.path}/printed/code`, indicator.code)],
      },
    ];
  });

/** What programs print where a field was left empty: "[codice]". */
const isPlaceholder = (code: string): boolean => /^\[[^\]]*\]$/.test(code.trim());
