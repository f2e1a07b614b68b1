/** Fired by the panel when it has left the screen, whatever closed it. */
export class PanelClosedEvent extends Event {
  constructor() {
    super('panel-closed');
  }
}
