/** Whether somebody is there, where several people use one computer. Times in milliseconds. */
export const attention = {
  initial: 'away',
  on: {'panel.closed': '.away', 'panel.forgotten': '.away'},
  states: {
    away: {on: {'panel.opened': {guard: 'isToBeShared', target: 'there'}}},
    there: {
      after: {300_000: 'covered'},
      on: {'visitor.stirred': {target: 'there', reenter: true}},
    },
    covered: {
      after: {120_000: {target: 'there', actions: 'raiseWipe'}},
      on: {'visitor.returned': 'there', 'diagnostic.restarted': 'there'},
    },
  },
} as const;
