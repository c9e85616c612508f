<?php
ob_start();
require $GLOBALS['live_comments_of_theme'];
echo live_comments(ob_get_clean());
