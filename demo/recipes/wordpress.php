<?php
/*
 * Plugin Name: Newsdrop
 * Description: Newsdrop's script on every page, and the link to the other version at its end.
 *
 * A file of its own: wp-content/mu-plugins/newsdrop.php. To change: the address and VERSION, the hash from integrity.json, the
 * tag at the end.
 */

const NEWSDROP = 'https://YOUR-HOST/newsdrop/VERSION/newsdrop.iife.js';
const NEWSDROP_INTEGRITY = '';

add_action('wp_enqueue_scripts', function () {
    // No version behind the address: it is in the path already.
    wp_enqueue_script('newsdrop', NEWSDROP, [], null, ['strategy' => 'defer']);
});

add_filter('script_loader_tag', function ($tag, $handle) {
    if ($handle !== 'newsdrop') {
        return $tag;
    }
    // Cloudflare's Rocket Loader keeps its hands off a tag with data-cfasync.
    $own = ' data-cfasync="false" crossorigin="anonymous"';
    if (NEWSDROP_INTEGRITY !== '') {
        $own .= ' integrity="' . NEWSDROP_INTEGRITY . '"';
    }
    return str_replace(' src=', $own . ' src=', $tag);
}, 10, 2);

add_action('wp_footer', function () {
    // WPtouch switches themes at one address. A responsive theme wants mode="viewport" instead of the preset.
    echo '<news-view-switch preset="wptouch"></news-view-switch>';
});

// A theme that asks wp_is_mobile() or WPtouch serves two pages at one address, and says so to every cache.
add_action('send_headers', function () {
    header('Vary: Cookie, User-Agent', false);
});
