/** Put in by the build: the module's own address, or `undefined` in classic files; and the name that the file is shipped under. */
declare const __MODULE_URL__: string | undefined;
declare const __FILE_NAME__: string;

/** A property of the document itself, also where an `<img name=currentScript>` of the page stands in front of it. */
export const fromDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document) as Document[K];

const isScript = (node: unknown): node is HTMLScriptElement => node instanceof HTMLScriptElement;

const findTag = (): HTMLScriptElement | undefined => {
  // while it runs for the first time a classic script knows its tag; a module and a rewritten script have to look for it
  const running = fromDocument('currentScript');
  if (isScript(running)) return running;
  const all = [...fromDocument('scripts')];
  return (
    all.find((tag) => tag.src === __MODULE_URL__) ??
    all.find((tag) => tag.src.replace(/[?#].*/, '').endsWith(`/${__FILE_NAME__}`))
  );
};

/** The script tag that brought this file, where it can be told. */
export const ownTag = findTag();

/** Where this file came from; empty when it was pasted into the page or merged beyond recognition. */
export const ownAddress: string = __MODULE_URL__ ?? ownTag?.src ?? '';

/** An attribute of the own tag; `null` where there is none. */
export const ownAttribute = (name: string): string | null => ownTag?.getAttribute(name) ?? null;
