import 'zone.js';
// Compiles the templates in the page.
import '@angular/compiler';
import '@cyber-17/embed';

import {CUSTOM_ELEMENTS_SCHEMA, ChangeDetectorRef, Component, ViewChild, inject} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

import {BEGINNING} from './contract.js';

import type {State} from './contract.js';
import type {ElementRef} from '@angular/core';

const heard: string[] = [];

class Page {
  state = BEGINNING;
  help?: ElementRef<Element>;

  constructor() {
    const changes = inject(ChangeDetectorRef);
    window.checks = {
      set: (change: Partial<State>) => {
        this.state = {...this.state, ...change};
        changes.detectChanges();
      },
      ref: () => this.help?.nativeElement,
      heard,
    };
  }

  hear({type}: Event) {
    heard.push(`${this.state.listener} ${type}`);
  }
}

ViewChild('help')(Page.prototype, 'help');

const Root = Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (state.isShown) {
      <cyber-17 #help
        [attr.context]="state.context"
        [attr.start-at]="state.startAt"
        [attr.shared]="state.shared"
        [attr.partner]="state.partner"
        [attr.audience]="state.audience"
        (cyber-17-ready)="hear($event)"
        (cyber-17-opened)="hear($event)"
        (cyber-17-closed)="hear($event)"
        (cyber-17-failed)="hear($event)"
        >@if (state.link) {<a href="/help">{{state.link}}</a>}</cyber-17>
    }`,
})(Page) as typeof Page;

await bootstrapApplication(Root);
