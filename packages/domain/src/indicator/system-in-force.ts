import { holds, type AsOf } from "../organisation/dated.ts";
import { DEFAULT_SYSTEM_2021 } from "./default-system.ts";
import type { MeasurementSystem, SystemOptions } from "./system.ts";

/**
 * The scoring options in force on a day, as known at an instant; the documented default while the body states none.
 * Where several hold, the one valid from the latest day, and of these the one recorded last.
 */
export const systemInForce = (systems: readonly MeasurementSystem[], asOf: AsOf): SystemOptions => {
  const [latest] = systems
    .filter((system) => holds(system, asOf))
    .toSorted((a, b) => (age(a) < age(b) ? 1 : -1));
  return latest?.options ?? DEFAULT_SYSTEM_2021;
};

const age = ({ validFrom, recordedAt, id }: MeasurementSystem): string => `${validFrom} ${recordedAt} ${id}`;
