/** What became of the changes of one file: how many were noticed, how many were not. */
export type FileCount = {
  readonly file: string;
  /** A test failed, or ran without end. */
  readonly noticed: number;
  /** Every test that runs the changed line passed. */
  readonly survived: number;
  /** No test of the room runs the line. */
  readonly unreached: number;
};

/** The changes of one room. */
export type RoomReport = { readonly room: string; readonly files: readonly FileCount[] };

type Mutant = { readonly status: string };
type Report = { readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>> };

/** Reads the JSON report of a run. Changes that were left out on purpose count nowhere. */
export const readReport = (room: string, text: string): RoomReport => {
  const { files } = JSON.parse(text) as Report;
  return {
    room,
    files: Object.entries(files).map(([file, { mutants }]) => {
      const count = (...statuses: readonly string[]): number =>
        mutants.filter(({ status }) => statuses.includes(status)).length;
      return {
        file: file.slice(file.indexOf("/src/") + "/src/".length),
        noticed: count("Killed", "Timeout"),
        survived: count("Survived"),
        unreached: count("NoCoverage"),
      };
    }),
  };
};
