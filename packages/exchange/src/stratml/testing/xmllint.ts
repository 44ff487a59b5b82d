import { readFileSync } from "node:fs";
import { validateXML } from "xmllint-wasm";

const schema = readFileSync(new URL("./PerformancePlanOrReport20160216.xsd", import.meta.url), "utf8");

/** What `xmllint --schema` says against a StratML document, line by line; nothing when it is valid. */
export const faultsBySchema = async (xml: string): Promise<readonly string[]> => {
  const { valid, errors } = await validateXML({
    xml: { fileName: "plan.xml", contents: xml },
    schema: { fileName: "stratml.xsd", contents: schema },
  });
  const lines = errors.map(({ rawMessage }) => rawMessage);
  return valid ? [] : lines.length === 0 ? ["not valid"] : lines;
};
