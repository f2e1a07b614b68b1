<?php
/**
 * Plugin Name: cyber-17
 * Description: Help for victims of cyber-attacks, as a block, a short code, or a launcher on every page.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: cyber-17
 */

defined('ABSPATH') || exit;

require_once __DIR__ . '/element.php';
require_once __DIR__ . '/script.php';
require_once __DIR__ . '/settings.php';

add_action('init', 'cyber17_register');

function cyber17_register() {
	add_shortcode('cyber-17', 'cyber17_element');
	register_block_type(__DIR__, array('render_callback' => 'cyber17_element'));
}
