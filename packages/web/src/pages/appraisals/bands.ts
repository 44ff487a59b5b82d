const BANDS = ["from0", "from60", "from70", "from80", "from90"] as const;

/** The name of a band of results, by where it begins. */
export const bandOf = (from: string): (typeof BANDS)[number] =>
  BANDS.find((band) => band === `from${Number(from)}`) ?? "from0";
