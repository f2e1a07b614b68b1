import 'htmx.org';
import '@cyber-17/embed';
