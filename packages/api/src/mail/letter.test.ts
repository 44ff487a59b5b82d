import { describe, expect, it } from "vitest";
import { writeLetter } from "./letter.ts";

const letter = writeLetter({
  subject: "1 valore in ritardo",
  greeting: "All'attenzione di: Ufficio <b>Metrico</b>",
  sections: [
    {
      title: "In ritardo",
      lines: [
        { text: "N. visite", note: "entro il 17/05/2021", link: "https://albero.example.it/a?b=1&c=2" },
      ],
    },
  ],
  action: { label: "Apri", link: "https://albero.example.it/" },
  why: "Perché serve.",
});

describe("a letter", () => {
  it("says the same as text and as a page, with its links", () => {
    expect(letter.text).toContain("- N. visite (entro il 17/05/2021)\n  https://albero.example.it/a?b=1&c=2");
    expect(letter.html).toContain('<a href="https://albero.example.it/a?b=1&amp;c=2">N. visite</a>');
  });

  it("lets no text become a tag", () => {
    expect(letter.html).toContain("Ufficio &lt;b&gt;Metrico&lt;/b&gt;");
  });
});
