import {Counter, Gauge, Histogram, Registry, collectDefaultMetrics} from 'prom-client';

/** What Prometheus reads of one node. No label names a person, an address or a talk. */
export class Metrics {
  readonly registry = new Registry();

  readonly connections = new Gauge({
    name: 'cyber17_connections',
    help: 'Open connections, by side.',
    labelNames: ['side'],
    registers: [this.registry],
  });
  readonly events = new Counter({
    name: 'cyber17_events_total',
    help: 'Events that were asked to be stored, by outcome.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  readonly storing = new Histogram({
    name: 'cyber17_store_seconds',
    help: 'From receipt of an event to its commit.',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  readonly refused = new Counter({
    name: 'cyber17_refused_total',
    help: 'Requests and messages that were refused, by reason.',
    labelNames: ['reason'],
    registers: [this.registry],
  });
  readonly waiting = new Gauge({
    name: 'cyber17_waiting',
    help: 'Visitors in the queue, in the whole service.',
    registers: [this.registry],
  });
  readonly longestWait = new Gauge({
    name: 'cyber17_longest_wait_seconds',
    help: 'How long the first visitor has waited.',
    registers: [this.registry],
  });
  readonly trouble = new Counter({
    name: 'cyber17_trouble_total',
    help: 'Faults of the database that were tried again.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({register: this.registry});
  }
}
