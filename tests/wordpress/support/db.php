<?php
/** WordPress without a database: it knows its own options, and of everything else nothing. */
class Cyber17_No_Database extends wpdb {
	public function __construct() {}
	public function db_connect($allow_bail = true) {
		return true;
	}
	public function db_version() {
		return '8.0';
	}
	public function _real_escape($text) {
		return $this->add_placeholder_escape(addslashes((string) $text));
	}
	public function query($query) {
		$this->last_query  = $query;
		$this->last_result = array();
		foreach (CYBER17_OPTIONS as $name => $value) {
			if (strpos($query, 'option_name, option_value') !== false || strpos($query, "'$name'") !== false) {
				$this->last_result[] = (object) array('option_name' => $name, 'option_value' => $value);
			}
		}
		if (strpos($query, 'wp_options') === false) {
			$this->last_result = array();
		}
		return $this->num_rows = count($this->last_result);
	}
	public function get_col_charset($table, $column) {
		return 'utf8mb4';
	}
}
$wpdb = new Cyber17_No_Database();
