/** Which version of a site a reader looks at. */
export const VIEWS = ['mobile', 'desktop'] as const;
export type View = (typeof VIEWS)[number];

export const toOtherView = (view: View): View => (view === 'mobile' ? 'desktop' : 'mobile');

/** What a switch offers a reader. */
export interface ViewOffer {
  /** The version that it leads to. */
  readonly view: View;
  /** The address to follow; none where the page stays and changes by itself. */
  readonly href?: string;
}
