/** Tells the facade that the visitor closed the panel. It says nothing else. */
export class PanelClosedEvent extends Event {
  static readonly type = 'panel-closed';

  constructor() {
    super(PanelClosedEvent.type);
  }
}
