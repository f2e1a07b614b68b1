export interface OpenOptions {startAt?: string}
export interface PanelElement extends HTMLElement { settings: unknown; show(o: OpenOptions): void; hide(): void; restart(): void }
