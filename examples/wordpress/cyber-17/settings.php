<?php
defined('ABSPATH') || exit;

function cyber17_defaults() {
	return array(
		'cdn'        => 'https://cdn.example',
		'version'    => '',
		'integrity'  => '',
		'context'    => '',
		'mode'       => 'floating',
		'everywhere' => false,
	);
}

function cyber17_options() {
	$saved = get_option('cyber17');
	return array_merge(cyber17_defaults(), is_array($saved) ? $saved : array());
}

/** What is not as it should be is left out, so that no setting can break a page. */
function cyber17_sanitize($given) {
	$given  = is_array($given) ? $given : array();
	$text   = function ($name) use ($given) {
		return isset($given[$name]) && is_string($given[$name]) ? trim($given[$name]) : '';
	};
	$values  = cyber17_values();
	$options = cyber17_defaults();
	$cdn     = untrailingslashit($text('cdn'));
	if (preg_match('#^https://[a-z0-9.-]+(:\d+)?(/[\w./-]*)?$#i', $cdn)) {
		$options['cdn'] = $cdn;
	}
	if (preg_match('/^\d+\.\d+\.\d+$/', $text('version'))) {
		$options['version'] = $text('version');
	}
	if (preg_match('/^sha(256|384|512)-[A-Za-z0-9+\/]+={0,2}$/', $text('integrity'))) {
		$options['integrity'] = $text('integrity');
	}
	foreach (array('context', 'mode') as $name) {
		if (in_array($text($name), $values[$name], true)) {
			$options[$name] = $text($name);
		}
	}
	$options['everywhere'] = $text('everywhere') === '1';
	return $options;
}

add_action('admin_init', 'cyber17_register_settings');

function cyber17_register_settings() {
	register_setting('cyber17', 'cyber17', array('sanitize_callback' => 'cyber17_sanitize'));
}

add_action('admin_menu', 'cyber17_menu');

function cyber17_menu() {
	add_options_page('cyber-17', 'cyber-17', 'manage_options', 'cyber17', 'cyber17_page');
}

/** `settings_fields` writes the nonce, which `options.php` asks for. */
function cyber17_page() {
	if (!current_user_can('manage_options')) {
		return;
	}
	$options = cyber17_options();
	?>
	<div class="wrap">
		<h1>cyber-17</h1>
		<form action="options.php" method="post">
			<?php settings_fields('cyber17'); ?>
			<table class="form-table" role="presentation">
				<?php
				cyber17_field('cdn', __('Address of the service', 'cyber-17'), $options['cdn']);
				cyber17_field('version', __('Version, empty for the newest', 'cyber-17'), $options['version']);
				cyber17_field('integrity', __('Hash of that version', 'cyber-17'), $options['integrity']);
				$values = cyber17_values();
				cyber17_choice('context', __('Kind of site', 'cyber-17'), array_merge(array(''), $values['context']), $options);
				cyber17_choice('mode', __('Where help stands', 'cyber-17'), $values['mode'], $options);
				?>
				<tr>
					<th scope="row"><label for="cyber17-everywhere"><?php esc_html_e('On every page', 'cyber-17'); ?></label></th>
					<td><input type="checkbox" id="cyber17-everywhere" name="cyber17[everywhere]" value="1" <?php checked($options['everywhere']); ?> /></td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function cyber17_field($name, $label, $value) {
	printf(
		'<tr><th scope="row"><label for="cyber17-%1$s">%2$s</label></th><td><input class="regular-text code" id="cyber17-%1$s" name="cyber17[%1$s]" value="%3$s" /></td></tr>',
		esc_attr($name),
		esc_html($label),
		esc_attr($value)
	);
}

function cyber17_choice($name, $label, $values, $options) {
	printf(
		'<tr><th scope="row"><label for="cyber17-%1$s">%2$s</label></th><td><select id="cyber17-%1$s" name="cyber17[%1$s]">',
		esc_attr($name),
		esc_html($label)
	);
	foreach ($values as $value) {
		printf(
			'<option value="%1$s" %2$s>%1$s</option>',
			esc_attr($value),
			selected($options[$name], $value, false)
		);
	}
	echo '</select></td></tr>';
}
