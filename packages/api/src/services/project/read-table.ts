import type { readProjectTable as endpoint } from "@albero/contract";
import { describeImportProblem, readTableOfBook } from "@albero/exchange";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { refuseFile } from "../refuse-file.ts";

/** Reads a table of resources out of a workbook, as it would be pasted; nothing is saved. */
export const readProjectTable: Handler<typeof endpoint> = async ({ body, language }) => {
  const read = await readTableOfBook(body);
  if (read.ok) return answer(read.value);
  const { code, facts } = read.problem;
  if (code !== "no-table") return refuseFile([describeImportProblem({ code, facts }, language)]);
  const sentence = {
    it: "Nel file non c’è un foglio con righe che comincino con una categoria, come C3.",
    en: "The file has no sheet with rows that begin with a grade, as C3.",
  };
  return refuseFile([sentence[language]]);
};
