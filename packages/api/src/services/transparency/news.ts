import { publicAddress } from "@albero/contract";
import type { Body, Publication } from "@albero/domain";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** The form RSS asks for: "Sat, 15 May 2021 00:00:00 GMT". */
const dated = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

/** What a body published, the newest first, as RSS 2.0; `base` is the address its pages begin with. */
export const newsOf = (
  { name, slug }: Pick<Body, "name" | "slug">,
  shown: readonly Publication[],
  base: string,
): string => {
  const items = shown.map(({ id, name: document, about, act, publishedOn, revision }) =>
    element(
      "item",
      [
        element("title", escape(about)),
        element("link", escape(base + publicAddress(slug, document))),
        element("description", escape(`${document}, n. ${revision}. ${act}`)),
        `<guid isPermaLink="false">${id}</guid>`,
        element("pubDate", dated(publishedOn)),
      ].join(""),
    ),
  );
  const channel = [
    element("title", escape(`Performance: ${name}`)),
    element("link", escape(base + publicAddress(slug))),
    element("description", "Documenti pubblicati"),
    element("language", "it"),
    ...items,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">${element("channel", channel.join(""))}</rss>\n`;
};
