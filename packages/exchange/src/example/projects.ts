import type { ProjectsDocument } from "@albero/domain";
import { readProjectsDocument } from "../projects/document.ts";
import { readingOf, type Reading } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { EXAMPLE_INDEX, type ExampleFiles } from "./files.ts";
import { IndexForm } from "./forms/body.ts";

/** Files an example names beside those of its document, by what they tell. */
type FilesBeside = "projects" | "funds" | "agile";

/** The files of one kind that an example names in its parsed index: none for most examples. */
export const exampleFilesOf = (index: unknown, kind: FilesBeside): readonly string[] =>
  shapeCheck(IndexForm, EXAMPLE_INDEX)(index).length > 0 ? [] : ((index as IndexForm)[kind] ?? []);

/** The improvement projects of an example, a document a year, with all that is wrong in their files. */
export const readExampleProjects = (files: ExampleFiles): Reading<readonly ProjectsDocument[]> => {
  const read = [...files].map(([file, json]) => ({ file, reading: readProjectsDocument(json) }));
  return readingOf(
    read.flatMap(({ reading }) => (reading.ok ? [reading.value] : [])),
    read.flatMap(({ file, reading }) =>
      reading.ok ? [] : reading.problems.map((problem) => ({ ...problem, file })),
    ),
  );
};
