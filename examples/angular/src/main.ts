import 'zone.js';
// Compiles the templates in the page; a project of the Angular CLI has no need of it.
import '@angular/compiler';
import '@cyber-17/embed';

import {CUSTOM_ELEMENTS_SCHEMA, Component} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

import type {Cyber17FailedEvent} from '@cyber-17/embed';

@Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cyber-17 context="bank" (cyber-17-failed)="note($event)"
      ><a href="https://17cyber.gouv.fr/">Arnaque, piratage : être aidé sur 17cyber.gouv.fr</a></cyber-17>`,
})
class Help {
  note({reason}: Cyber17FailedEvent) {
    console.warn(reason);
  }
}

await bootstrapApplication(Help);
