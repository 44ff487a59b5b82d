import type { Day, Publication } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { newsOf } from "./news.ts";

const made = {
  id: "p1",
  name: "piano-2021",
  about: "Piano <2021> & oltre",
  act: "D.C.S. 8/2021",
  revision: 1,
};
const publication = { ...made, publishedOn: "2021-05-15" as Day } as unknown as Publication;

describe("newsOf", () => {
  it("tells each publication with its address and day, whatever its title holds", () => {
    const news = newsOf({ name: "Camera", slug: "camera" }, [publication], "https://www.example.it");
    expect(news).toContain("<title>Piano &lt;2021&gt; &amp; oltre</title>");
    expect(news).toContain("<link>https://www.example.it/trasparenza/camera/piano-2021</link>");
    expect(news).toContain("<pubDate>Sat, 15 May 2021 00:00:00 GMT</pubDate>");
  });
});
