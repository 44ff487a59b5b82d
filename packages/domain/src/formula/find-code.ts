/** What a code names: exactly, or with other capitals where only one code reads so; else `null`. */
export const findCode = <Id>(codes: ReadonlyMap<string, Id>, text: string): Id | null => {
  const exact = codes.get(text);
  if (exact !== undefined) return exact;
  const lower = text.toLowerCase();
  const alike = [...codes].filter(([code]) => code.length === text.length && code.toLowerCase() === lower);
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? only[1] : null;
};
