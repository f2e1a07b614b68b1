<?php
defined('ABSPATH') || exit;

/** What each attribute may be; others are left out, and `<cyber-17>` takes its default. */
function cyber17_values() {
	return array(
		'context'  => array('bank', 'shop', 'dating', 'social', 'town-hall', 'workplace'),
		'mode'     => array('floating', 'inline', 'page', 'headless'),
		'lang'     => array('fr', 'en', 'ar'),
		'audience' => array('individual', 'company', 'public'),
		'theme'    => array('auto', 'light', 'dark'),
		'position' => array('end', 'start'),
	);
}

/**
 * The element, for a short code and for a block: `[cyber-17 context="bank"]`.
 *
 * @param array|string $given
 */
function cyber17_element($given) {
	global $cyber17_is_shown;
	$cyber17_is_shown = true;
	wp_enqueue_script('cyber-17');
	$options = cyber17_options();
	$wanted  = array_merge(
		array('context' => $options['context'], 'mode' => $options['mode']),
		array_filter((array) $given)
	);
	$html = '<cyber-17';
	foreach (cyber17_values() as $name => $values) {
		if (in_array($wanted[$name] ?? '', $values, true)) {
			$html .= sprintf(' %s="%s"', $name, esc_attr($wanted[$name]));
		}
	}
	foreach (array('start-at', 'partner') as $name) {
		if (preg_match('/^[a-z0-9.-]+$/', $wanted[$name] ?? '')) {
			$html .= sprintf(' %s="%s"', $name, esc_attr($wanted[$name]));
		}
	}
	return $html . sprintf(
		'><a href="%s">%s</a></cyber-17>',
		esc_url('https://17cyber.gouv.fr/'),
		esc_html('Arnaque, piratage : être aidé sur 17cyber.gouv.fr')
	);
}

add_action('wp_footer', 'cyber17_footer', 5);

/** A launcher where the page has no help of its own. Before the scripts of the footer, which come at 20. */
function cyber17_footer() {
	global $cyber17_is_shown;
	if (cyber17_options()['everywhere'] && !$cyber17_is_shown) {
		// Each value is escaped where it is written.
		echo cyber17_element(array('mode' => 'floating')); // phpcs:ignore WordPress.Security.EscapeOutput
	}
}
