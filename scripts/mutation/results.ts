import type { FileCount, RoomReport } from "./report.ts";

/** The changes of one room, with the day they were tried and the state of the repository they were tried on. */
export type RoomResult = RoomReport & { readonly at: string; readonly commit: string };

/** What is known when one more room was measured: rooms that were not measured again keep what was found of them. */
export const withRoom = (known: readonly RoomResult[], measured: RoomResult): readonly RoomResult[] =>
  [...known.filter(({ room }) => room !== measured.room), measured].toSorted((a, b) =>
    a.room < b.room ? -1 : 1,
  );

type Counts = Omit<FileCount, "file">;

const total = (files: readonly Counts[]): Counts => ({
  noticed: files.reduce((sum, { noticed }) => sum + noticed, 0),
  survived: files.reduce((sum, { survived }) => sum + survived, 0),
  unreached: files.reduce((sum, { unreached }) => sum + unreached, 0),
});

const score = ({ noticed, survived, unreached }: Counts): string => {
  const all = noticed + survived + unreached;
  return all === 0 ? "" : `${((100 * noticed) / all).toFixed(1)} %`;
};

const row = (name: string, counts: Counts): string =>
  `| ${name} | ${counts.noticed} | ${counts.survived} | ${counts.unreached} | ${score(counts)} |`;

const HEAD = ["| | noticed | survived | not reached | score |", "|---|--:|--:|--:|--:|"];

/** The page of results, as Markdown. */
export const resultsPage = (results: readonly RoomResult[]): string =>
  [
    `# What tests notice

Written by \`npm run mutation\`. The rules are changed one by one (a sign turned round, a condition always true, a call
left out), and the tests of the room run each time: a change that no test notices is a rule that nothing proves. The
score is the share of changes noticed; the goal is 85 %.

Left out: changes of texts, which are words of messages or names of kinds that the compiler checks; changes of what is
computed once when a file is loaded, as tables are, which this way of running tests cannot switch. Only the tests of
the room itself count, though those of other rooms notice much of what is left (a column's byte, say, by its sheet).

A file that is not listed was not measured, or holds nothing to change.
`,
    ...HEAD,
    ...results.map(({ room, files }) => row(`**${room}**`, total(files))),
    ...results.flatMap(({ room, files, at, commit }) => [
      "",
      `## ${room}`,
      "",
      `Measured ${at}, commit ${commit}.`,
      "",
      ...HEAD,
      ...files
        .filter((file) => score(file) !== "")
        .toSorted((a, b) => (a.file < b.file ? -1 : 1))
        .map((file) => row(file.file, file)),
    ]),
    "",
  ].join("\n");
