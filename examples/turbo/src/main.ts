import '@hotwired/turbo';
import '@cyber-17/embed';
