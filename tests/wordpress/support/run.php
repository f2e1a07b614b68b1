<?php
/**
 * Starts WordPress with the plugin and answers one task, read from the standard
 * input as JSON: `options`, those of the plugin; `show`, what is asked for.
 */
error_reporting(E_ALL);
ini_set('display_errors', 'stderr');
$task = json_decode(stream_get_contents(STDIN), true);

define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', null);
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ADMIN', $task['show'] === 'settings');
foreach (array('AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE') as $key) {
	define($key . '_KEY', $key);
	define($key . '_SALT', $key);
}
define('CYBER17_OPTIONS', array(
	'siteurl'        => 'http://site.example',
	'home'           => 'http://site.example',
	'blog_charset'   => 'UTF-8',
	'blogname'       => 'Banque Exemple',
	'active_plugins' => serialize(array('cyber-17/cyber-17.php')),
	'cyber17'        => serialize($task['options']),
));
$_SERVER += array('HTTP_HOST' => 'site.example', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'SERVER_NAME' => 'site.example');
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
add_theme_support('html5', array('script', 'style'));

switch ($task['show']) {
	case 'page':
		if (!empty($task['nonce'])) {
			add_filter('wp_script_attributes', function ($attributes) use ($task) {
				return $attributes + array('nonce' => $task['nonce']);
			});
		}
		do_action('wp_enqueue_scripts');
		// As a theme does that has a style of its own: under a strict policy those of WordPress are refused.
		foreach (array('wp-block-library', 'classic-theme-styles', 'global-styles') as $style) {
			wp_dequeue_style($style);
		}
		remove_action('wp_footer', 'wp_enqueue_global_styles', 1);
		$content = apply_filters('the_content', $task['content']);
		echo '<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title></head><body>', $content;
		do_action('wp_footer');
		echo '</body></html>';
		break;
	case 'saved':
		echo has_action('admin_init', 'cyber17_register_settings') ? '' : 'not registered';
		cyber17_register_settings();
		echo json_encode(sanitize_option('cyber17', $task['given']));
		break;
	case 'settings':
		require ABSPATH . 'wp-admin/includes/admin.php';
		if ($task['may']) {
			add_filter('user_has_cap', function ($has) {
				return $has + array('manage_options' => true);
			});
		}
		cyber17_page();
		break;
	case 'block':
		$type = WP_Block_Type_Registry::get_instance()->get_registered('cyber-17/help');
		echo json_encode(array($type->title, $type->editor_script_handles ?? array($type->editor_script), $type->is_dynamic()));
		break;
}
