/**
 * What public ad-block lists refuse by address, condensed from EasyList's `fanboy_social_general_block.txt` and Fanboy's Annoyance
 * List: a shipped file whose path has one of these would be missing for the readers who use such a list.
 * The lists mix letter case and match anywhere in an address, so that only a name without such words is safe for long.
 * @checked 2026-11
 * @source https://easylist.to/
 */
export const BLOCKED_PATHS = [
  // -share-button. -share-icon. -share-tools- -sharebar- -sharebuttons_
  /[-_.]share[-_]?(?:bar|box|btns?|buttons?|count|fb|icons?|it|links?|sprite|tools?|widget|\d+)/i,
  // /share-button- /share_link/ /share-count. /share-sprite. /share-this- /shareButton. /sharebuttons /sharethis. /share2
  /\/share[-_]?(?:bar|box|btns?|but|buttons?|count|email|footer|icons?|iframe|links?|media|post|save|social|sprite|this|tools?|widget|\d)/i,
  // /share-and-follow/ /simple-share- /custom-share. /bg-share. /btn-share- /like-share. /icon_share. /sprite-share.
  /\/share-and-|[-_/](?:bg|btn|bt|button|custom|ico|icon|icons|li|like|min|simple|sprite)[-_/]share[-_./]/i,
  // /share/js/ /share/buttons/ /share/facebook. /components/share/ /site/share/ /html/share/ /buttons/share/
  /\/share\//i,
  // /shareaholic /sharedaddy/ /sharrre. /sharing-buttons. /sharing/sprites/ -sharing-popin. /mobile-sharing/
  /share(?:aholic|daddy)|sharrre|[-/]sharing[-/]/i,
  // -social- /social. /social_ socialbar socialmedia /plugins/social- /footer/social/ and about three hundred more
  /[-_./]social|social(?:bar|button|icon|link|media|network|share|widget)/i,
  // names of services before anything else: /facebook- -twitter. /fb-share- _linkedin_ /pinterest. /tweet. /google-plus
  /[-_./](?:facebook|fb|twitter|tweet|twit|linkedin|pinterest|pinit|instagram|reddit|tumblr|myspace|digg|delicious|stumble\w*|gplus|google-?plus|youtube|vk|addthis|addtoany|orkut)[-_./\d]/i,
  // /follow-us. /follow_me. -follow-icon- /followbar/ /bookmark/fbk. /emailshare. /btn-email. /icon_mail. /email-icon-
  /[-_./]follow(?:[-_]|bar|button|us)|\/bookmark|[-_/](?:btn|icon|ico)[-_](?:e?mail|blog)|\/email[-_]|emailshare/i,
  // /back-to-top. /scrolltop. /app-banner/ /push-notification /interstitial. /newsletter- -job-widget. /ticker/rss_ /upnext.js
  /back-?to-?top|scroll-?top|app-?banner|push-?notif|interstitial|newsletter|[-/](?:job|recommendations)-widget|tickerrss|\/ticker\/rss_|\/up(?:next|prev)\.js/i,
  // /1x1. /pixel_ /feed-icon- /rss-icon. /rss. /icon_rss. and the like
  /\/1x1|pixel_|[-_/](?:feed|rss)[-_.](?:icon|\d|png|gif|button|widget)|[-_/](?:icon|btn|ico)[-_](?:feed|rss)/i,
  // advertising itself: /ads/ /ad- -ads. _ad_ /banner- /sponsor /promo- /tracking /analytics /popup-
  /[-_./]ads?[-_./]|[-_/]banners?[-_./]|[-_/](?:sponsor|promo|popup|popunder|tracking|tracker|analytics|beacon)[-_./s]/i,
];

/** The first pattern that would refuse `path` (as seen from a server: it begins with a slash), or `undefined`. */
export const blockedBy = (path) => BLOCKED_PATHS.find((pattern) => pattern.test(path));
