import type { SystemOptionsView, SystemView } from "@albero/contract";
import {
  describeSystem,
  hundredths,
  statedOptions,
  type Decimal,
  type Hundredths,
  type Language,
  type MeasurementSystem,
  type Scale,
  type StatedOptions,
  type SystemOptions,
} from "@albero/domain";
import { hundredthsOrNull, hundredthsText, inHundredths } from "./numbers.ts";

const scaleView = (scale: Scale): SystemOptionsView["scale"] => {
  switch (scale.kind) {
    case "on-off":
    case "proportional":
      return scale;
    case "linear":
      return { kind: "linear", threshold: scale.threshold, worth: hundredthsText(scale.worth) };
    case "steps":
      return {
        kind: "steps",
        marks: scale.marks.map(({ at, worth }) => ({ at, worth: hundredthsText(worth) })),
      };
    case "four-thresholds": {
      const { insufficient, threshold, target, excellent } = scale.worth;
      const worth = {
        ...{ insufficient: hundredthsText(insufficient), threshold: hundredthsText(threshold) },
        ...{ target: hundredthsText(target), excellent: hundredthsText(excellent) },
      };
      return { kind: "four-thresholds", threshold: scale.threshold, excellent: scale.excellent, worth };
    }
  }
};

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

/** The scale of a body serves every indicator, so it looks at the share of the target that was achieved. */
const reads = "achievement";

const readScale = (scale: SystemOptionsView["scale"]): Scale => {
  switch (scale.kind) {
    case "on-off":
    case "proportional":
      return scale;
    case "linear":
      return {
        ...{ kind: "linear", reads },
        ...{ threshold: scale.threshold as Decimal, worth: read(scale.worth) },
      };
    case "steps":
      return {
        ...{ kind: "steps", reads },
        marks: scale.marks.map(({ at, worth }) => ({ at: at as Decimal, worth: read(worth) })),
      };
    case "four-thresholds": {
      const { insufficient, threshold, target, excellent } = scale.worth;
      return {
        ...{ kind: "four-thresholds", reads },
        ...{ threshold: scale.threshold as Decimal, excellent: scale.excellent as Decimal },
        worth: {
          ...{ insufficient: read(insufficient), threshold: read(threshold) },
          ...{ target: read(target), excellent: read(excellent) },
        },
      };
    }
  }
};

/** Options as the rules hold them. */
export const readOptions = ({ cap, lights, ...options }: SystemOptionsView): StatedOptions => {
  const { floor, lostPerDayLate, zeroTarget, childObjectives } = options;
  return {
    ...{ zeroValue: options.zeroValue, noTarget: options.noTarget },
    ...{ missing: options.missing, intermediate: options.intermediate },
    scale: readScale(options.scale),
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
