import { PROPORTIONAL, type Scale } from "./scale/scale.ts";
import type { Floor, SystemOptions, ZeroTarget } from "./system.ts";

/** How a value becomes an achievement: every policy said, also those a system leaves unsaid. */
export type Policies = Pick<SystemOptions, "cap" | "lostPerDayLate"> & {
  readonly scale: Scale;
  readonly floor: Floor | null;
  readonly zeroTarget: ZeroTarget;
  readonly zeroValue: "cap" | "full";
};

/**
 * The policies of a body, with the scale that the plan gives this use in place of the body's own. What a system does
 * not state is as it was before it could be stated (rule book 17.1), so that no past figure moves.
 */
export const policiesOf = (options: SystemOptions, ofUse: Scale | null): Policies => ({
  cap: options.cap,
  lostPerDayLate: options.lostPerDayLate,
  scale: ofUse ?? options.scale ?? PROPORTIONAL,
  floor: options.floor ?? null,
  zeroTarget: options.zeroTarget ?? { kind: "all-or-nothing" },
  zeroValue: options.zeroValue ?? "cap",
});

/** Every option of a system with nothing left unsaid: what pages and documents of the SMVP state. */
export type StatedOptions = Policies &
  Pick<SystemOptions, "missing" | "intermediate" | "childObjectives" | "lights"> & {
    readonly noTarget: "leaves" | "counts-missing";
  };

/** The options of a system, those it leaves unsaid as they are by default. */
export const statedOptions = (options: SystemOptions): StatedOptions => ({
  ...policiesOf(options, null),
  missing: options.missing,
  intermediate: options.intermediate,
  childObjectives: options.childObjectives,
  lights: options.lights,
  noTarget: options.noTarget ?? "leaves",
});
