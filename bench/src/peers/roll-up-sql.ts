import { written } from "../formulas.ts";
import type { Workload } from "../workload.ts";

/** The whole workload as one SQL statement: formulas, rounding, achievements, and the tree level by level. */
export const rollUpSql = ({ specs, nodes }: Workload, none: string): string => {
  const value = specs.map(({ formula, percent, decimals }, i) => {
    const text = written(formula, (id) => id).replaceAll(
      / \/ (m\d+|\((?:[^()]|\([^()]*\))*\))/g,
      " / nullif($1, 0)",
    );
    return `${rounded(`(${text})${percent ? " * 100" : ""}`, decimals)} as v${i}`;
  });
  const achievement = specs.map(({ direction }, i) => {
    const v = `v${i}`;
    const t = `t${i}`;
    const whole = `case when ${v} is null then null when ${v} ${direction} ${t} then 10000 else 0 end`;
    if (direction === "=") return `${whole} as a${i}`;
    const share = direction.startsWith(">")
      ? `greatest(0, ${v} / nullif(${t}, 0))`
      : `${t} / nullif(${v}, 0)`;
    const most =
      direction.length === 2 ? "10000" : `case when ${v} ${direction} ${t} then 10000 else 9999 end`;
    const under = direction.startsWith("<") ? `when ${v} <= 0 then 10000 ` : "";
    const ratio = `least(${most}, ${rounded(`(${share}) * 10000`, 0)})`;
    return `case when ${v} is null then null when ${t} <= 0 then ${whole} ${under}else ${ratio} end as a${i}`;
  });
  const means: string[][] = [[], [], []];
  for (const level of [2, 1, 0] as const)
    nodes.forEach((node, place) => {
      if (node.level !== level) return;
      const parts =
        level === 2
          ? specs.flatMap((spec, i) => (spec.node === place ? [{ name: `a${i}`, weight: spec.weight }] : []))
          : nodes.flatMap(({ parent, weight }, i) =>
              parent === place ? [{ name: `n${i}`, weight: weight * 100 }] : [],
            );
      means[level]?.push(`${mean(parts)} as n${place}`);
    });
  const body = mean(
    nodes.flatMap(({ level, weight }, i) => (level === 0 ? [{ name: `n${i}`, weight: weight * 100 }] : [])),
  );
  const all = nodes.map((_, i) => `coalesce(n${i}, ${none}) as n${i}`).join(", ");
  return `with vs as materialized (select *, ${value.join(", ")} from wide), achieved as materialized (select *, ${achievement.join(", ")} from vs),
    operational as materialized (select *, ${means[2]?.join(", ")} from achieved), strategic as materialized (select *, ${means[1]?.join(", ")} from operational),
    areas as materialized (select *, ${means[0]?.join(", ")} from strategic)
    select ${all}, coalesce(${body}, ${none}) as body from areas order by row`;
};

const mean = (parts: readonly { readonly name: string; readonly weight: number }[]): string => {
  const products = parts.map(({ name, weight }) => `coalesce(${weight}.0 * ${name}, 0)`).join(" + ");
  const weights = parts
    .map(({ name, weight }) => `case when ${name} is null then 0 else ${weight}.0 end`)
    .join(" + ");
  return rounded(`(${products}) / nullif(${weights}, 0)`, 0);
};

/** Half away from zero as everywhere else, nudged, since both databases round what the processor has. */
const rounded = (text: string, decimals: number): string =>
  `sign(${text}) * floor(abs(${text}) * (1 + 1.6e-15) * ${10 ** decimals} + 0.5) / ${10 ** decimals}`;
