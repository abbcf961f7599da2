<?php
// What the four stand-ins share. Each behaves towards its visitors as the system does whose name it has: which address,
// parameter, cookie or session decides, what is set and where one is sent. Run by PHP's own server, with dist/ as its root.
declare(strict_types=1);

/** Whether the file is one of the built ones: these PHP's server sends by itself. */
function is_built_file(): bool
{
    $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
    return $path !== '/' && is_file($_SERVER['DOCUMENT_ROOT'] . $path);
}

function is_phone(): bool
{
    return (bool) preg_match('/phone|samsung.*mobile|mobile|nokia|blackberry|android/i', $_SERVER['HTTP_USER_AGENT'] ?? '');
}

/** The page of a view; `$tail` is what stands at its end, `$head` in its head. It differs as the systems' two skins do. */
function page(bool $mobile, string $tail, string $head = ''): void
{
    header('Content-Type: text/html; charset=utf-8');
    $width = $mobile ? 'device-width' : '1080';
    echo '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>물마루일보</title><link rel="icon" href="data:,">',
        "<meta name=\"viewport\" content=\"width=$width\">$head</head><body>",
        '<h1>', $mobile ? '모바일 화면' : 'PC 화면', '</h1>',
        '<p id="reply">댓글</p>', $tail,
        '<script type="module" src="/newsdrop.js"></script></body></html>';
}
