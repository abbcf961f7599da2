<?php
// Rhymix: ?m= goes before the cookie, which is only believed for the browser that it was made for. It is set anew when the
// answer has changed, and lasts as long as the browser is open.
declare(strict_types=1);
require __DIR__ . '/page.php';
if (is_built_file()) {
    return false;
}

$hash = rtrim(strtr(base64_encode(md5($_SERVER['HTTP_USER_AGENT'] ?? '', true)), '+/', '-_'), '=');
$cookie = $_COOKIE['rx_uatype'] ?? '';
if (strncmp($cookie, "$hash:", strlen($hash) + 1) !== 0) {
    $cookie = '';
}
$m = $_GET['m'] ?? ($cookie === '' ? null : substr($cookie, -1));
$mobile = $m === '1' ? true : ($m === '0' ? false : is_phone());
$wanted = $hash . ':' . ($mobile ? '1' : '0');
if ($cookie !== $wanted) {
    setcookie('rx_uatype', $wanted, ['expires' => 0, 'path' => '/']);
}
page($mobile, '<news-view-switch preset="rhymix"></news-view-switch>');
