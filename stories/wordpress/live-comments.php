<?php
/**
 * Plugin Name: Live comments
 * Description: Puts the comments of any theme into <news-comments>. They stay what they are without script.
 */

/** Beside this file stand theme.php and, from the package newsroom-elements, the folders dist and cdn. */
add_action('wp_head', function () {
  if (!is_singular()) return;
  printf('<link rel="stylesheet" href="%1$s/dist/styles.css"><script type="module" src="%1$s/cdn/newsroom-elements.js"></script>', esc_url(plugins_url('', __FILE__)));
});

function live_comments(string $html): string {
  if (!str_contains($html, 'comment-') || str_contains($html, '<news-comments')) return $html;
  return sprintf('<news-comments backend="wordpress" src="%s" thread="%d">%s</news-comments>', esc_url(rest_url('wp/v2')), get_the_ID(), $html);
}

// Themes made of blocks.
add_filter('render_block_core/comments', 'live_comments');

// All others: their file for comments is asked for, and wrapped by ours.
add_filter('comments_template', function ($file) {
  $GLOBALS['live_comments_of_theme'] = $file;
  return __DIR__ . '/theme.php';
});
