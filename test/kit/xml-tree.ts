import { SaxesParser } from "saxes";

/** An XML element: its name with prefix, its attributes, its child elements in order, its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The root element of a document. Throws where the text is not well-formed XML. */
export function xmlTree(text: string): XmlElement {
  const parser = new SaxesParser();
  const top = open("", {});
  const path = [top];
  const last = () => path[path.length - 1]!;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = open(name, attributes);
    last().children.push(element);
    path.push(element);
  });
  parser.on("text", (words) => (last().text += words));
  parser.on("closetag", () => {
    last().text = last().text.trim();
    path.pop();
  });
  parser.write(text).close();
  return top.children[0]!;
}

/** Every element of that name at or under an element, in document order. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  const here = element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => allOf(child, name))];
}

/** The one child of that name; throws when there is none or another. */
export function only(element: XmlElement, name: string): XmlElement {
  const found = element.children.filter((child) => child.name === name);
  if (found.length !== 1) throw new Error(`<${element.name}> has ${found.length} <${name}>, wanted one.`);
  return found[0]!;
}

function open(name: string, attributes: Record<string, string>) {
  return { name, attributes, children: [] as XmlElement[], text: "" };
}
