import { contactsFor, joiningHosts } from "../../src/visit/contacts";
import { hostName } from "../../src/visit/host-name";
import { given } from "../kit/given";

const visit = given({
  request: { leadHostId: "H02" },
  hosts: [
    { id: "H01", duties: ["lead", "interpretingChinese"], languages: ["zh"], status: "absent" },
    { id: "H02", duties: ["lead", "emergency"] },
    { id: "H03", duties: ["interpretingChinese"], languages: ["ko", "zh"] },
    { id: "H04", duties: ["emergency"], languages: ["zh"] },
  ],
  banquets: [{ id: "B1" }],
  seats: [{ banquetId: "B1", table: "1", seatNo: "1", personId: "H03", cardEn: "Namgung Hyeon" }],
});

test("one calls who is in charge, an interpreter of one's language and somebody else in an emergency; nobody who is away", () => {
  const { lead, speaker, emergency } = contactsFor(visit, "zh");
  expect([lead?.id, speaker?.id, emergency?.id]).toEqual(["H02", "H03", "H04"]);
  expect(contactsFor(visit, "de").speaker).toBeUndefined();
  expect(contactsFor(visit, null).speaker).toBeUndefined();
  expect(joiningHosts(visit).map(({ id }) => id)).toEqual(["H02", "H03", "H04"]);
});

test("in English a host is called as on the card; without one as in Korean", () => {
  expect(hostName(visit, { id: "H03", nameKo: "남궁현" })).toEqual({ ko: "남궁현", en: "Namgung Hyeon" });
  expect(hostName(visit, { id: "H04", nameKo: "서지우" })).toEqual({ ko: "서지우", en: "서지우" });
});
