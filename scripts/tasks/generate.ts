// Writes the files that are made from the sources and checked in. With --check it only compares.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openApiDocument } from "@albero/contract";
import { generate as generateCamera } from "../generate-example-camera.ts";
import { generate as generateGlossary } from "../generate-glossary.ts";
import { generate as generateSchema } from "../generate-schema.ts";
import { checkOrWrite } from "../lib/generated.ts";
import { root } from "../lib/paths.ts";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const MADE = [
  { path: "docs/openapi.json", content: json(openApiDocument(version)) },
  ...(await generateSchema()),
  ...(await generateGlossary()),
  ...(await generateCamera()),
];

const stale = MADE.filter(({ path, content }) => !checkOrWrite({ file: path, content, task: "generate" }));
process.exitCode = stale.length === 0 ? 0 : 1;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
