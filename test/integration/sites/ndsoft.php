<?php
// NDsoft's newsroom: the cookie view_pc, written by a script of the page, decides; "n" is the mobile page.
declare(strict_types=1);
require __DIR__ . '/page.php';
if (is_built_file()) {
    return false;
}

$mobile = isset($_COOKIE['view_pc']) ? $_COOKIE['view_pc'] === 'n' : is_phone();
page($mobile, '<news-view-switch preset="ndsoft"></news-view-switch>');
