import { check } from "./check.ts";
import { doubledCodes } from "./codes-doubled.ts";
import { ownerCodes } from "./codes-owner.ts";
import { printedCodes } from "./codes-printed.ts";
import { untidyCodes } from "./codes-untidy.ts";

/** Codes that stand for two things, of another owner, with stray signs, or printed as a placeholder. */
export const codes = check({
  id: "C-CODE",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan", "card", "library"],
  find: (scene) => [
    ...doubledCodes(scene),
    ...ownerCodes(scene),
    ...untidyCodes(scene),
    ...printedCodes(scene),
  ],
});
