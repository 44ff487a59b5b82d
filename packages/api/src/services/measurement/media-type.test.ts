import { describe, expect, it } from "vitest";
import { mediaTypeOf } from "./media-type.ts";

const of = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("mediaTypeOf", () => {
  it("goes by the contents", async () => {
    expect(await mediaTypeOf(of("%PDF-1.7\n1 0 obj\n"))).toBe("application/pdf");
    expect(await mediaTypeOf(of("protocollo;data\n1234;03/05/2021\n"))).toBe("text/plain");
  });

  it("knows a signed file", async () => {
    const signed = [0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02, 0xa0, 0x80];
    expect(await mediaTypeOf(Uint8Array.from(signed))).toBe("application/pkcs7-mime");
  });

  it("takes a page for the text it is, and no program at all", async () => {
    expect(await mediaTypeOf(of("<!doctype html><script>alert(1)</script>"))).toBe("text/plain");
    expect(await mediaTypeOf(Uint8Array.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]))).toBeNull();
    expect(await mediaTypeOf(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]))).toBeNull();
    expect(await mediaTypeOf(new Uint8Array())).toBeNull();
  });
});
