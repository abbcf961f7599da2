import MagicString from 'magic-string';

const LINE = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Rollup plugin for files that carry Lit inside: Lit makes its Trusted Types policy unguarded and under a name of its own
 * when it loads, so that a page which forbids that name would lose the whole file. Our policy takes that line's place.
 * Fails unless the line is there exactly once, so that a new Lit cannot slip by.
 */
export const litPolicy = (policyModule) => {
  let seen = 0;
  return {
    name: 'lit-policy',
    buildStart() {
      seen = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const hits = [...code.matchAll(LINE)];
      if (hits.length !== 1) this.error(`Lit's Trusted Types line was found ${hits.length} times in ${id}`);
      seen += 1;
      const out = new MagicString(code);
      out.overwrite(hits[0].index, hits[0].index + hits[0][0].length, '__policy()');
      out.prepend(`import{policy as __policy}from${JSON.stringify(policyModule)};`);
      return { code: out.toString(), map: out.generateMap({ hires: true }) };
    },
    buildEnd(error) {
      if (!error && seen !== 1) this.error(`lit-html was bundled ${seen} times`);
    },
  };
};
