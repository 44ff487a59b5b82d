/** Whether two values say the same: fields in any order, an absent one as `null`. */
export const describesSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (one === null || one === undefined) return other === null || other === undefined;
  if (typeof one !== "object" || typeof other !== "object" || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return sameLists(one, other);
  return sameFields(one as Fields, other as Fields);
};

type Fields = Readonly<Record<string, unknown>>;

const sameLists = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((item, index) => describesSame(item, other[index]));

const sameFields = (one: Fields, other: Fields): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    describesSame(one[name], other[name]),
  );
