import { describe, expect, it } from "vitest";
import { sampleDocument } from "../testing/sample.ts";
import { readObjects, writeObjects } from "./pdf-objects.ts";
import { renderPdf } from "./pdf.ts";
import { tagRowHeaders } from "./row-headers.ts";

const printed = await renderPdf(sampleDocument);
const bytes = printed.ok ? printed.value : new Uint8Array();

describe("the objects of a PDF", () => {
  it("are written back as they were read, to the byte", () => {
    expect(Buffer.compare(writeObjects(readObjects(bytes)), bytes)).toBe(0);
  });

  it("are found where the table says, after one of them grew", () => {
    const objects = readObjects(bytes);
    const [number = 0, text = ""] = [...objects.texts][3] ?? [];
    objects.texts.set(number, text.replace(">>", "/Grown true\n>>"));
    const again = readObjects(writeObjects(objects));
    expect([...again.texts]).toEqual([...objects.texts]);
    expect(again.texts.get(number)).toContain("/Grown true");
  });
});

describe("tagRowHeaders", () => {
  it("leaves a file alone that has other rows than it is told", () => {
    expect(tagRowHeaders(bytes, [true])).toBe(bytes);
  });
});
