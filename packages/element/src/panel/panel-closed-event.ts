/** Said by the panel when it has gone from the screen, whoever closed it. */
export class PanelClosedEvent extends Event {
  static readonly type = 'panel-closed';

  constructor() {
    super(PanelClosedEvent.type);
  }
}
