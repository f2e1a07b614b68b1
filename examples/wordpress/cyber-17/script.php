<?php
defined('ABSPATH') || exit;

add_action('wp_enqueue_scripts', 'cyber17_register_script');

/** Registered, and asked for only by a page that has the element. Nothing of it is inline. */
function cyber17_register_script() {
	$options = cyber17_options();
	$folder  = $options['version'] === '' ? 'v1' : $options['version'];
	wp_register_script('cyber-17', $options['cdn'] . '/' . $folder . '/loader.js', array(), null, true);
}

add_filter('script_loader_tag', 'cyber17_script_tag', 10, 3);

/** With its hash where the version is pinned. A nonce comes by WordPress's own filter, `wp_script_attributes`. */
function cyber17_script_tag($tag, $handle, $src) {
	if ($handle !== 'cyber-17') {
		return $tag;
	}
	$options    = cyber17_options();
	$attributes = array(
		'src'            => $src,
		'async'          => true,
		'crossorigin'    => 'anonymous',
		'referrerpolicy' => 'no-referrer',
	);
	if ($options['version'] !== '' && $options['integrity'] !== '') {
		$attributes['integrity'] = $options['integrity'];
	}
	return wp_get_script_tag($attributes);
}
