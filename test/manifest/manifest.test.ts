// What Office and its store ask of an add-in only manifest, as far as a program can see it without Microsoft's
// validator (npm run validate:store, which needs the network). Microsoft publishes the manifest's schemas under terms
// that leave copying them into a repository unclear, so the order of elements stands here as the reference pages give it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { allOf, only, xmlTree, type XmlElement } from "../kit/xml-tree";

const root = join(__dirname, "../..");
const path = join(root, "manifest.xml");
const manifest = xmlTree(readFileSync(path, "utf8"));
const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");
const controls = allOf(overrides, "Control");
const developmentUrl = "https://localhost:3000/";

/** Children in the order the schema wants, of every parent with children of more than one kind; by path where its name alone is not enough. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    ...["VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  "Hosts/Host": ["Runtimes", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled", "OverriddenByRibbonApi"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  DefaultSettings: ["SourceLocation", "RequestedWidth", "RequestedHeight"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  DisplayName: ["Override"],
  Description: ["Override"],
};

function textWithOverrides(element: XmlElement): string[] {
  const overridden = element.children.map(({ attributes }) => attributes["Value"] ?? "");
  return [element.attributes["DefaultValue"] ?? "", ...overridden];
}

/** The defined resources of a kind, by id. */
function defined(kind: string): Map<string, XmlElement> {
  return new Map(only(resources, kind).children.map((element) => [element.attributes["id"] ?? "", element]));
}

/** Ids named in resid attributes under an element. */
function named(element: XmlElement, names: readonly string[]): string[] {
  return names.flatMap((name) => allOf(element, name)).flatMap(({ attributes }) => attributes["resid"] ?? []);
}

describe("as office-addin-manifest reads it", () => {
  test("it is a task pane add-in for workbooks that reads and writes the document", async () => {
    const read = await OfficeAddinManifest.readManifestFile(path);
    expect(read.officeAppType).toBe("TaskPaneApp");
    expect(read.hosts).toEqual(["Workbook"]);
    expect(read.permissions).toBe("ReadWriteDocument");
    expect(read.defaultLocale).toBe("ko-KR");
    expect(read.displayName).toBe("방문 접대 통합문서");
    expect(read.defaultSettings?.sourceLocation).toBe(`${developmentUrl}taskpane.html`);
  });

  test("its id is a GUID of its own, and its version four parts of at most five digits", async () => {
    const { id, version } = await OfficeAddinManifest.readManifestFile(path);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });
});

describe("what the schema asks", () => {
  test("elements stand in their order", () => {
    const misplaced: string[] = [];
    const visit = (element: XmlElement, parent: string): void => {
      const names = new Set(element.children.map(({ name }) => name));
      const wanted = order[`${parent}/${element.name}`] ?? order[element.name] ?? (names.size > 1 ? [] : [...names]);
      const positions = element.children.map(({ name }) => wanted.indexOf(name));
      if (positions.includes(-1) || positions.some((position, at) => at > 0 && position < positions[at - 1]!)) {
        misplaced.push(`${parent}/${element.name}: ${element.children.map(({ name }) => name).join(" ")}`);
      }
      for (const child of element.children) visit(child, element.name);
    };
    visit(manifest, "");
    expect(misplaced).toEqual([]);
  });

  test("every resource is defined once, used, and named in at most 32 characters", () => {
    const ids = resources.children.flatMap((kind) => kind.children.map(({ attributes }) => attributes["id"] ?? ""));
    const uses = named(only(overrides, "Hosts"), [...new Set(allOf(overrides, "Host").flatMap(namesUnder))]);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(uses)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("every use is of the right kind of resource", () => {
    const hosts = only(overrides, "Hosts");
    const kinds = [
      { kind: "bt:Images", users: ["bt:Image"] },
      { kind: "bt:Urls", users: ["FunctionFile", "SourceLocation", "LearnMoreUrl"] },
      { kind: "bt:ShortStrings", users: ["Label", "Title"] },
      { kind: "bt:LongStrings", users: ["Description"] },
    ];
    for (const { kind, users } of kinds) {
      const ids = defined(kind);
      expect(named(hosts, users).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("ids of tab, group, controls and pane are unique and no longer than they may be", () => {
    const ids = [...allOf(overrides, "Group"), ...controls].map(({ attributes }) => attributes["id"] ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.length > 0 && id.length <= 125)).toBe(true);
  });
});

describe("what the store asks", () => {
  test("names, descriptions and texts keep to their lengths in every language", () => {
    const limits: [XmlElement[], number][] = [
      [[only(manifest, "DisplayName")], 30],
      [[only(manifest, "Description")], 250],
      [[...defined("bt:ShortStrings").values()], 125],
      [[...defined("bt:LongStrings").values()], 250],
      [[...defined("bt:Urls").values()], 2048],
    ];
    for (const [elements, limit] of limits) {
      const texts = elements.flatMap(textWithOverrides);
      expect(texts.filter((text) => text.trim() === "" || text.length > limit)).toEqual([]);
    }
  });

  test("every text is said in Korean and overridden in English, by full tags", () => {
    const texts = [only(manifest, "DisplayName"), only(manifest, "Description"), ...allOf(resources, "bt:String")];
    for (const { attributes, children } of texts) {
      expect(attributes["DefaultValue"]).toMatch(/[가-힣]/);
      expect(children.map((override) => override.attributes["Locale"])).toEqual(["en-US"]);
      expect(children[0]?.attributes["Value"]).toMatch(/^[^가-힣]+$/);
    }
  });

  test("it asks for ExcelApi 1.9 and nothing that would keep iPad or Office 2021 out", () => {
    expect(allOf(manifest, "Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
  });

  test("every address is on the one server, over https", () => {
    const addresses = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]
      .flatMap((name) => allOf(manifest, name))
      .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(developmentUrl))).toEqual([]);
  });

  test("icons are PNG files of exactly the size they are named for", () => {
    const icons: [string, number][] = [
      [only(manifest, "IconUrl").attributes["DefaultValue"]!, 32],
      [only(manifest, "HighResolutionIconUrl").attributes["DefaultValue"]!, 64],
    ];
    const images = defined("bt:Images");
    for (const { attributes } of allOf(only(overrides, "Hosts"), "bt:Image")) {
      icons.push([images.get(attributes["resid"]!)!.attributes["DefaultValue"]!, Number(attributes["size"])]);
    }
    for (const [address, size] of icons) {
      const png = readFileSync(join(root, address.slice(developmentUrl.length)));
      expect([address, png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, "PNG", size, size]);
    }
  });

  test("every button has the sizes Excel needs", () => {
    for (const icon of allOf(overrides, "Icon")) {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  test("the support page is there, and the privacy page names this add-in in both languages", () => {
    const support = only(manifest, "SupportUrl").attributes["DefaultValue"]!.slice(developmentUrl.length);
    expect(readFileSync(join(root, support), "utf8")).toContain('href="privacy.html"');
    const privacy = readFileSync(join(root, "assets/privacy.html"), "utf8");
    for (const name of textWithOverrides(only(manifest, "DisplayName"))) expect(privacy).toContain(name);
  });
});

describe("the ribbon", () => {
  test("is one group on the Home tab with at most six buttons, each with label, tip and icon", () => {
    expect(allOf(overrides, "OfficeTab").map(({ attributes }) => attributes["id"])).toEqual(["TabHome"]);
    expect(allOf(overrides, "CustomTab")).toEqual([]);
    expect(allOf(overrides, "Group")).toHaveLength(1);
    expect(controls.length).toBeLessThanOrEqual(6);
    for (const control of controls) {
      expect(control.children.map(({ name }) => name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  test("opens the pane, adds sheets, checks, fills summary and settlement, and helps", () => {
    const actions = controls.map((control) => {
      const action = only(control, "Action");
      const url = action.children.find(({ name }) => name === "SourceLocation")?.attributes["resid"];
      const address = url ? defined("bt:Urls").get(url)?.attributes["DefaultValue"]?.slice(developmentUrl.length) : undefined;
      return address ?? only(action, "FunctionName").text;
    });
    expect(actions).toEqual(["taskpane.html", "addSheets", "taskpane.html?place=check", "fillSummary", "fillSettlement", "assets/support.html"]);
  });

  test("the pane is one, whichever button shows it; help has its own", () => {
    const panes = controls.flatMap((control) => allOf(control, "TaskpaneId")).map(({ text }) => text);
    expect(panes).toEqual(["Visit.Pane", "Visit.Pane", "Visit.Help"]);
  });
});

function namesUnder(element: XmlElement): string[] {
  return [element.name, ...element.children.flatMap(namesUnder)];
}
