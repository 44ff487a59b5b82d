import { describe, expect, it } from "vitest";
import { fileKind } from "./file-kind.ts";

const kindOf = (text: string) => fileKind(new TextEncoder().encode(text));

describe("the kind of a file", () => {
  it("is told by how it begins, past blanks and the mark of its encoding", () => {
    expect(kindOf('\uFEFF <?xml version="1.0"?>')).toBe("stratml");
    expect(kindOf('\r\n{"format"')).toBe("document");
    expect(kindOf("PK\u0003\u0004")).toBe("workbook");
  });

  it("is that of a workbook where nothing is known, whose reader says what it is not", () => {
    expect(kindOf("")).toBe("workbook");
    expect(kindOf("codice;titolo")).toBe("workbook");
  });
});
