<?php
// Writes many comments in one process, each as a POST to the REST API of WordPress itself: the same route, checks, filters and table as over HTTP.
// php comments.php <root> <post> <user, 0: a stranger> < texts as JSON; prints how many were stored, and the errors of the others.
$_SERVER['HTTP_HOST'] = parse_url(getenv('TEST_HOME'), PHP_URL_HOST);
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
[, , $post, $user] = $argv;
wp_set_current_user((int) $user); // as signing in does: whether kses filters what is written hangs on it
add_filter('rest_allow_anonymous_comments', '__return_true');
add_filter('duplicate_comment_id', '__return_zero'); // one text may come twice
rest_get_server();
wp_defer_comment_counting(true); // they are counted once, at the end
global $wpdb;
$wpdb->query('set autocommit = 0');
$stored = 0;
$errors = [];
foreach (json_decode(stream_get_contents(STDIN)) as $i => $text) {
  $request = new WP_REST_Request('POST', '/wp/v2/comments');
  $request->set_header('content-type', 'application/json');
  // the time tells which text it was
  $request->set_body(wp_json_encode(['post' => (int) $post, 'content' => $text, 'date_gmt' => gmdate('Y-m-d\TH:i:s', 1_000_000_000 + $i)] + ($user ? [] : ['author_name' => 'Mallory', 'author_email' => 'm@example.test'])));
  $response = rest_do_request($request);
  if ($response->get_status() === 201) $stored++;
  else $errors[$response->get_data()['code']] = ($errors[$response->get_data()['code']] ?? 0) + 1;
  if ($i % 500 === 0) {
    $wpdb->query('commit');
    wp_cache_flush();
  }
}
wp_defer_comment_counting(false);
$wpdb->query('commit');
echo json_encode(['stored' => $stored, 'errors' => (object) $errors, 'unfiltered' => current_user_can('unfiltered_html')]);
