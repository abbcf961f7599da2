import type { TemplateResult } from 'lit';
import type { Shared } from '../../models/share-service.js';

/** What stands in the sheet in place of the services, under a heading and a way back. */
export interface View {
  /** Called once, before it is first rendered, in the task of the reader's press. False: it is not to be shown. */
  enter(shared: Shared): boolean;
  render(): TemplateResult;
}
