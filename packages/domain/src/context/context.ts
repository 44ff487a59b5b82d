/** A table of context figures as the plan prints it: rows with a value, or with one value a year. */
export type ContextTable = {
  readonly slug: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly unit: string | null;
    readonly values: readonly (string | null)[];
    readonly notes: readonly string[];
  }[];
};

/** Outside and inside figures of the plan: economy, laws, gender analysis. */
export type Context = { readonly tables: readonly ContextTable[] };
