<?php
// As much of WordPress as the recipe calls: hooks, the queue of scripts, and a theme that fires them.
declare(strict_types=1);
require __DIR__ . '/page.php';
if (is_built_file()) {
    return false;
}

$hooks = [];
$scripts = [];

function add_action(string $name, callable $hook): void
{
    $GLOBALS['hooks'][$name][] = $hook;
}
function add_filter(string $name, callable $hook, int $priority = 10, int $arguments = 1): void
{
    $GLOBALS['hooks'][$name][] = fn(...$values) => $hook(...array_slice($values, 0, $arguments));
}
function fire(string $name): void
{
    foreach ($GLOBALS['hooks'][$name] ?? [] as $hook) {
        $hook();
    }
}
function wp_enqueue_script(string $handle, string $source, array $after, ?string $version, array $options): void
{
    $tag = "<script src=\"$source\" {$options['strategy']}></script>";
    foreach ($GLOBALS['hooks']['script_loader_tag'] as $hook) {
        $tag = $hook($tag, $handle, $source);
    }
    $GLOBALS['scripts'][] = $tag;
}

// The recipe with its two lines filled in, as a site builder does.
$hash = json_decode(file_get_contents($_SERVER['DOCUMENT_ROOT'] . '/integrity.json'), true)['files']['newsdrop.iife.js'];
eval(strtr(substr(file_get_contents(__DIR__ . '/../../../demo/recipes/wordpress.php'), strlen('<?php')), [
    'https://YOUR-HOST/newsdrop/VERSION' => '',
    "NEWSDROP_INTEGRITY = ''" => "NEWSDROP_INTEGRITY = '$hash'",
]));

header('Vary: Accept-Encoding');
fire('send_headers');
fire('wp_enqueue_scripts');
echo '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>물마루</title><link rel="icon" href="data:,">',
    implode('', $scripts), '</head><body><h1>PC 화면</h1>';
fire('wp_footer');
echo '</body></html>';
