<?php
// A plugin of the tests: what a site may have switched, and faults, as the file switches.json says it at the moment.
// WordPress does nothing here that it would not do on another site.
$switches = json_decode((string) @file_get_contents(getenv('TEST_SWITCHES')), true) ?: [];
$fault = $_SERVER['HTTP_X_TEST_FAULT'] ?? ($switches['fault'] ?? '');

add_filter('pre_wp_mail', '__return_true');
if (!empty($switches['anonymous'])) add_filter('rest_allow_anonymous_comments', '__return_true');
if (!empty($switches['barred'])) add_filter('rest_authentication_errors', fn($error) => $error ?? new WP_Error('rest_cannot_access', 'Only authenticated users can access the REST API.', ['status' => 401]));
if (empty($switches['flood'])) add_filter('wp_is_comment_flood', '__return_false', 99);

// between the look for doubles and the insert, and after it
add_filter('pre_comment_approved', function ($approved) use ($fault) {
  if ($fault === 'slow') usleep(random_int(1_000_000, 3_500_000));
  if ($fault === 'hang') sleep(22); // longer than our sources wait
  return $approved;
});
add_action('wp_insert_comment', function () use ($fault) {
  if ($fault === 'fatal') no_such_function();
  if ($fault === 'slow-after') usleep(random_int(1_000_000, 3_500_000));
});
