import { describe, expect, it } from "vitest";
import { hashPassword, isEasy, isPassword } from "./password.ts";

const EMAIL = "ufficio@camera.example.it";

describe("a password", () => {
  it("is too easy when short, of few signs, common or made of the address", () => {
    for (const easy of [
      "",
      "Ab3!xyzuvwq",
      "aaaabbbbaaaa",
      "passwordpassword1",
      "qwerty123456",
      "ufficio2021!!",
    ])
      expect(isEasy(easy, EMAIL), easy).toBe(true);
  });

  it("is good when long and one's own", () => {
    for (const good of ["tre cavalli sul colle", "Xk7-wm29-Pq44", "piove sempre a maggio"])
      expect(isEasy(good, EMAIL), good).toBe(false);
  });

  it("matches its hash, also typed on a keyboard that composes letters otherwise", async () => {
    const hash = await hashPassword("perché no, dopo tutto");
    expect(await isPassword("perche\u0301 no, dopo tutto", hash)).toBe(true);
    expect(await isPassword("perche no, dopo tutto", hash)).toBe(false);
  });

  it("matches nothing where none was chosen", async () => {
    expect(await isPassword("nobody has this", null)).toBe(false);
  });
});
