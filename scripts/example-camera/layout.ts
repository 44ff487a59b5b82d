const WIDTH = 116;

/**
 * JSON for people: two spaces, and what fits on a line stays on it, so that a measure or a value is read at a glance.
 */
export function layOut(value: unknown): string {
  return `${lines(value, 0)}\n`;
}

function lines(value: unknown, indent: number): string {
  const short = inline(value);
  if (typeof value !== "object" || value === null || short.length < 3) return short;
  const holdsPlain = Array.isArray(value) && value.every((item) => typeof item !== "object" || item === null);
  if (short.length + indent <= WIDTH && (indent >= 4 || holdsPlain)) return short;
  const pad = " ".repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((item) => `${pad}${lines(item, indent + 2)}`)
    : Object.entries(value).map(([key, item]) => `${pad}${JSON.stringify(key)}: ${lines(item, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
