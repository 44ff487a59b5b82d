import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text } from "../blocks/make-runs.ts";
import { paragraph } from "../blocks/make.ts";
import { printable } from "../blocks/printable.ts";
import { textOfHtml, valuesOfHtml } from "../testing/read-html.ts";
import { HOSTILE, sampleDocument } from "../testing/sample.ts";
import { renderHtml } from "./html.ts";

const html = renderHtml(sampleDocument);

describe("renderHtml", () => {
  it("has one h1, the title, and every other heading one level below its own", () => {
    expect(html.match(/<h1>[^<]*/g)).toEqual(["<h1>Documento di prova"]);
    expect(html.match(/<h[2-6]/g)).toEqual(["<h2", "<h3", "<h3", "<h4"]);
  });

  it("says the scope of every header cell", () => {
    const headers = html.match(/<th[ >][^>]*/g) ?? [];
    expect(headers).toHaveLength(14);
    expect(headers.filter((header) => !/ scope="(?:col|row)"/.test(header))).toEqual([]);
  });

  it("names the figure of each live value and links it where an address is known", () => {
    const linked = renderHtml(sampleDocument, {
      addressOf: (of) => (of.kind === "use" ? `/u/${of.id}` : null),
    });
    expect(linked).toContain('<a class="value" data-figure="use:1.1:target" href="/u/1.1">≤ 30</a>');
    expect(linked).toContain('<span class="value" data-figure="body:b:achievement">87,46</span>');
    expect(valuesOfHtml(linked)).toHaveLength(14);
  });

  it("has no style and no script, so that the strictest page may carry it", () => {
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)=|<script|<style/i);
  });

  it("hides the shape of a light from who hears its word, and gives pictures their words", () => {
    expect(html).toMatch(
      /<span class="light to-watch"><svg[^>]*aria-hidden="true"[^>]*>.*?<\/svg>Da seguire/,
    );
    expect(html).toContain('role="img" aria-label="Istogramma: 2019 a 62, 2020 a 71."');
  });

  it("leads from the contents to headings that exist", () => {
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(targets).toEqual(["quadro", "section-2", "section-3"]);
    for (const target of targets) expect(html).toContain(` id="${target}"`);
  });

  it("prints markup in a text as text", () => {
    expect(html).not.toContain("<b>");
    expect(textOfHtml(html)).toContain(HOSTILE);
  });

  it("gives back any text exactly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        const blocks = [paragraph([text(`‹${words}›`)])];
        expect(textOfHtml(renderHtml({ ...sampleDocument, blocks }))).toContain(printable(`‹${words}›`));
      }),
    );
  });
});
