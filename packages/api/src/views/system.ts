import type { SystemOptionsView, SystemView } from "@albero/contract";
import {
  describeSystem,
  hundredths,
  statedOptions,
  type Hundredths,
  type Language,
  type MeasurementSystem,
  type StatedOptions,
  type SystemOptions,
} from "@albero/domain";
import { hundredthsOrNull, hundredthsText, inHundredths } from "./numbers.ts";
import { readScale, scaleView } from "./scale.ts";

const optionsView = ({ cap, lights, ...options }: StatedOptions): SystemOptionsView => {
  const { floor, zeroTarget, childObjectives } = options;
  return {
    ...{ zeroValue: options.zeroValue, noTarget: options.noTarget },
    ...{ missing: options.missing, intermediate: options.intermediate },
    scale: scaleView(options.scale),
    cap: hundredthsText(cap),
    floor: floor === null ? null : { kind: floor.kind, at: hundredthsText(floor.at) },
    lostPerDayLate: hundredthsOrNull(options.lostPerDayLate),
    zeroTarget:
      zeroTarget.kind === "difference"
        ? { kind: "difference", lostPerUnit: hundredthsText(zeroTarget.lostPerUnit) }
        : zeroTarget,
    childObjectives:
      childObjectives.kind === "always"
        ? { kind: "always", weight: hundredthsText(childObjectives.weight) }
        : childObjectives,
    lights: { inLine: hundredthsText(lights.inLine), toWatch: hundredthsText(lights.toWatch) },
  };
};

/** Options as data and in words, none left unsaid. */
export const statedView = (
  options: SystemOptions,
  language: Language,
): Pick<SystemView, "options" | "told"> => {
  const stated = statedOptions(options);
  return { options: optionsView(stated), told: [...describeSystem(stated, language)] };
};

export const systemView = (system: MeasurementSystem, language: Language): SystemView => {
  const { id, title, validFrom, validTo, recordedAt, act = null, opinion = null, reason = null } = system;
  return {
    ...{ id, title, validFrom, validTo, recordedAt, act, opinion, reason },
    ...statedView(system.options, language),
  };
};

const read = (text: string): Hundredths => hundredths(inHundredths(text));

/** Options as the rules hold them. */
export const readOptions = ({ cap, lights, ...options }: SystemOptionsView): StatedOptions => {
  const { floor, lostPerDayLate, zeroTarget, childObjectives } = options;
  return {
    ...{ zeroValue: options.zeroValue, noTarget: options.noTarget },
    ...{ missing: options.missing, intermediate: options.intermediate },
    scale: readScale(options.scale, "achievement"),
    cap: read(cap),
    floor: floor === null ? null : { kind: floor.kind, at: read(floor.at) },
    lostPerDayLate: lostPerDayLate === null ? null : read(lostPerDayLate),
    zeroTarget:
      zeroTarget.kind === "difference"
        ? { kind: "difference", lostPerUnit: read(zeroTarget.lostPerUnit) }
        : zeroTarget,
    childObjectives:
      childObjectives.kind === "always"
        ? { kind: "always", weight: read(childObjectives.weight) }
        : childObjectives,
    lights: { inLine: read(lights.inLine), toWatch: read(lights.toWatch) },
  };
};
