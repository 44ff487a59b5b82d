/** Text for the inside of an element or of an attribute in double quotes, in XML and in HTML. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with escaped attributes around content that is markup already; attributes of `null` are left out. */
export const element = (name: string, attributes: Attributes, content: string): string => {
  const written = Object.entries(attributes)
    .filter(([, given]) => given !== null)
    .map(([attribute, given]) => ` ${attribute}="${escapeXml(String(given))}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
};
