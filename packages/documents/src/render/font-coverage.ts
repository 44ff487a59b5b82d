/** A stretch of characters from the first to the last, both included. */
type Stretch = readonly [first: number, last: number];

const UNICODE_BMP = 4;
const UNICODE_FULL = 12;

/**
 * The characters a TrueType or OpenType font has signs for, read from its `cmap` table (formats 4 and 12, the ones
 * used for Unicode). A gap inside a stretch that maps to the empty sign counts as covered only if the font says so.
 */
export const coverageOf = (font: Buffer): ReadonlySet<number> => {
  const table = tableOffset(font, "cmap");
  const count = font.readUInt16BE(table + 2);
  const subtables = Array.from(
    { length: count },
    (_, index) => table + font.readUInt32BE(table + 8 + 8 * index),
  );
  const stretches = subtables.flatMap((offset) => stretchesOf(font, offset));
  return new Set(stretches.flatMap(([first, last]) => range(first, last)));
};

const tableOffset = (font: Buffer, name: string): number => {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
};

const stretchesOf = (font: Buffer, offset: number): readonly Stretch[] => {
  const format = font.readUInt16BE(offset);
  if (format === UNICODE_BMP) return ofSegments(font, offset);
  return format === UNICODE_FULL ? ofGroups(font, offset) : [];
};

/** Format 4: arrays of last and first characters of each segment, the last one standing for the end. */
const ofSegments = (font: Buffer, offset: number): readonly Stretch[] => {
  const twice = font.readUInt16BE(offset + 6);
  return Array.from({ length: twice / 2 - 1 }, (_, index): Stretch => {
    const last = font.readUInt16BE(offset + 14 + 2 * index);
    const first = font.readUInt16BE(offset + 16 + twice + 2 * index);
    return [first, last];
  });
};

/** Format 12: groups of first character, last character, first sign. */
const ofGroups = (font: Buffer, offset: number): readonly Stretch[] =>
  Array.from({ length: font.readUInt32BE(offset + 12) }, (_, index): Stretch => {
    const group = offset + 16 + 12 * index;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
