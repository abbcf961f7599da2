/** Which version of a site a reader looks at. */
export const VIEWS = ['mobile', 'desktop'] as const;
export type View = (typeof VIEWS)[number];

export const toOtherView = (view: View): View => (view === 'mobile' ? 'desktop' : 'mobile');
