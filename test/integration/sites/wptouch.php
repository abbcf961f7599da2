<?php
// WPtouch: an address with wptouch_switch sets the cookie and sends on to the page it names, on this site only. Everything else
// is decided by the cookie, then by the device.
declare(strict_types=1);
require __DIR__ . '/page.php';
if (is_built_file()) {
    return false;
}

$wanted = $_GET['wptouch_switch'] ?? '';
if ($wanted === 'desktop' || $wanted === 'mobile') {
    setcookie('wptouch-pro-view', $wanted, ['expires' => time() + 31536000, 'path' => '/']);
    $target = $_GET['redirect'] ?? '/';
    $host = parse_url($target, PHP_URL_HOST);
    $port = parse_url($target, PHP_URL_PORT);
    $foreign = $host && $host . ($port ? ":$port" : '') !== $_SERVER['HTTP_HOST'];
    header('Location: ' . ($foreign ? '/' : $target), true, 302);
    return true;
}
$chosen = $_COOKIE['wptouch-pro-view'] ?? '';
$mobile = is_phone() && $chosen !== 'desktop';
page($mobile, '<news-view-switch preset="wptouch"></news-view-switch>');
