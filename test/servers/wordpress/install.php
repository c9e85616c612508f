<?php
// A new site, as the wizard leaves it, with the posts that the tests want. Prints their ids as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('TEST_HOME'), PHP_URL_HOST);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'admin', 'admin@example.test', true, '', 'admin');
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules(false);
$make = fn(string $title, array $more = []) => wp_insert_post(['post_title' => $title, 'post_content' => $title, 'post_status' => 'publish', 'comment_status' => 'open', 'post_author' => 1] + $more);
echo json_encode([
  'closed' => $make('Closed', ['comment_status' => 'closed']),
  'old' => $make('Old', ['post_date' => '2001-01-01 00:00:00', 'post_date_gmt' => '2001-01-01 00:00:00']),
  'draft' => $make('Draft', ['post_status' => 'draft']),
  'secret' => $make('Secret', ['post_password' => 'pw']),
]);
