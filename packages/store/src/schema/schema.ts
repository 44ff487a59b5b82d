/** Every table by name, as rows; filled room by room. */
export type Schema = Record<never, never>;
