import { GLOSSARY } from "@albero/domain";

/** The glossary as a page: what the program's names stand for in the words of the trade. */
export function generate(): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const rooms = GLOSSARY.map(({ room, terms }) => {
    const rows = terms.map(
      ({ identifier, italian, meaning }) => `| \`${identifier}\` | ${italian} | ${meaning} |`,
    );
    return [`## ${room}`, "", "| identifier | Italian term | meaning |", "|---|---|---|", ...rows].join("\n");
  });
  const lead = [
    "# Glossary",
    "",
    "<!-- Made by `npm run generate` from packages/domain/src/vocabulary; edit it there. -->",
    "",
    "Identifiers are English, the law and the trade are Italian: each name of the program and the term it stands for.",
  ].join("\n");
  return Promise.resolve([{ path: "docs/glossary.md", content: `${[lead, ...rooms].join("\n\n")}\n` }]);
}
