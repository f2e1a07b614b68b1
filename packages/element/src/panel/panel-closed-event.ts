/** Fired by the panel when it has left the screen, whatever closed it. */
export class PanelClosedEvent extends Event {
  static readonly type = 'panel-closed';

  constructor() {
    super(PanelClosedEvent.type);
  }
}
