import ts from "typescript";

/** The titles of the tests (`it`, `test`, and their `.each`) in a file's source text. */
export function testTitles(source: string, fileName: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const title = node.arguments[0] === undefined ? null : textOf(node.arguments[0]);
      if (title !== null) titles.push(title);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest));
  return titles;
}

/**
 * The rules a test says it proves, from the square brackets that end its title, in one pair or several:
 * "counts a missing value as not measured [R17.1, C-W100] [F6b]".
 */
export function rulesNamedBy(title: string): readonly string[] {
  const brackets = /(?:\s*\[[^[\]]+\])+$/.exec(title)?.[0] ?? "";
  return brackets
    .split(/[[\],]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** `it`, `it.concurrent`, `it.each([...])` and the like: whatever hangs on one of the two names. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "it" || callee.text === "test";
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTest(callee.expression);
  return ts.isTaggedTemplateExpression(callee) && isTest(callee.tag);
}

function textOf(title: ts.Expression): string | null {
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return null;
  return title.head.text + title.templateSpans.map((span) => `…${span.literal.text}`).join("");
}
