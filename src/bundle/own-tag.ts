/** Put in by the build: the module's own address, or `undefined` in classic files; and the name that the file is shipped under. */
declare const __MODULE_URL__: string | undefined;
declare const __FILE_NAME__: string;

/** A property of the document itself, also where an `<img name=currentScript>` of the page stands in front of it. */
export const fromDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document) as Document[K];

const isScript = (node: unknown): node is HTMLScriptElement => node instanceof HTMLScriptElement;

const isNamedSo = ({ src }: HTMLScriptElement): boolean =>
  src.replace(/[?#].*/, '').endsWith(`/${__FILE_NAME__}`);

const findTag = (): HTMLScriptElement | undefined => {
  // a classic script knows its tag while it runs for the first time; a module, and one that was rewritten on its way to the
  // page or put into it, has to look for it
  const running = fromDocument('currentScript');
  if (isScript(running) && (running.src || running.hasAttribute('data-base'))) return running;
  const all = [...fromDocument('scripts')];
  return all.find(({ src }) => src === __MODULE_URL__) ?? all.find(isNamedSo);
};

/** The script tag that brought this file, where it can be told. */
export const ownTag = findTag();

/** Where this file came from; empty where that cannot be told. A module without a file has the page's address. */
export const ownAddress: string =
  __MODULE_URL__ && __MODULE_URL__ !== document.baseURI ? __MODULE_URL__ : (ownTag?.src ?? '');

/** An attribute of the own tag; `null` where there is none. */
export const ownAttribute = (name: string): string | null => ownTag?.getAttribute(name) ?? null;
