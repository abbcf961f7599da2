<?php
// Gnuboard 5: ?device= goes before what the session remembers, and the session before the device. Every page writes the session.
declare(strict_types=1);
require __DIR__ . '/page.php';
if (is_built_file()) {
    return false;
}

session_start();
$device = $_REQUEST['device'] ?? '';
if ($device === 'pc') {
    $mobile = false;
} elseif ($device === 'mobile') {
    $mobile = true;
} else {
    $mobile = $_SESSION['ss_is_mobile'] ?? is_phone();
}
$_SESSION['ss_is_mobile'] = $mobile;
define('G5_IS_MOBILE', $mobile);
define('G5_DEVICE_BUTTON_DISPLAY', true);

/** The address of this page with the other device in it, written for an attribute. */
function get_device_change_url(): string
{
    $query = array_diff_key($_GET, ['device' => 1]) + ['device' => G5_IS_MOBILE ? 'pc' : 'mobile'];
    return htmlspecialchars(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) . '?' . http_build_query($query));
}

ob_start();
include __DIR__ . '/../../../demo/recipes/gnuboard-tail.php';
page($mobile, ob_get_clean(), '<script>var g5_is_mobile = "' . G5_IS_MOBILE . '";</script>');
