import type { SystemOptionsView, UseScaleView } from "@albero/contract";
import { hundredths, type Decimal, type Hundredths, type Scale, type ScaleReading } from "@albero/domain";
import { hundredthsText, inHundredths } from "./numbers.ts";

type ScaleView = SystemOptionsView["scale"];

/** The scale of a body: it serves every indicator, so what it looks at need not be said. */
export const scaleView = (scale: Scale): ScaleView => {
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

/** The scale of one place in a plan, with what it looks at. */
export const useScaleView = (scale: Scale): UseScaleView => {
  const view = scaleView(scale);
  if (view.kind === "on-off" || view.kind === "proportional") return view;
  return { ...view, reads: "reads" in scale ? scale.reads : "achievement" };
};

const read = (text: string): Hundredths => hundredths(inHundredths(text));

/** A scale as the rules hold it. */
export const readScale = (scale: ScaleView, reads: ScaleReading): Scale => {
  switch (scale.kind) {
    case "on-off":
    case "proportional":
      return { kind: scale.kind };
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

/** The scale of one place in a plan as the rules hold it. */
export const readUseScale = (scale: UseScaleView): Scale =>
  readScale(scale, "reads" in scale ? scale.reads : "achievement");
