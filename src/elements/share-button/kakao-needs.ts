import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Shared } from '../../models/share-service.js';

/** What the attributes of a share button say of KakaoTalk. */
export interface KakaoSettings {
  readonly kakaoKey: string;
  readonly kakaoSdk: string;
  readonly kakaoSdkIntegrity: string;
}

export type KakaoHost = ReactiveControllerHost & HTMLElement & KakaoSettings & { readonly services: string };

/** What the part for KakaoTalk needs of the sheet. */
export interface KakaoNeeds {
  readonly host: KakaoHost;
  readonly root: ShadowRoot;
  /** What is shared, without a campaign. */
  readShared(): Shared;
  /** The field with the address and the buttons that copy it. */
  renderCopy(): TemplateResult;
  /** Copies the address, in the task of the reader's press. */
  copy(): Promise<void>;
}
