import 'zone.js';
// Before all others: it compiles them, in the page.
import '@angular/compiler';

import {CUSTOM_ELEMENTS_SCHEMA, Component, NgZone, inject} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

class Bank {
  balance = 0;
  heard = 'rien';
  route = 'accounts';
  // How often Angular looked over the page since it began.
  looks = 0;

  constructor() {
    addEventListener('hashchange', () => {
      this.route = location.hash.slice(1) || 'accounts';
    });
    const zone = inject(NgZone);
    zone.onMicrotaskEmpty.subscribe(() => {
      document.documentElement.dataset['looks'] = String(++this.looks);
    });
  }
}

const Root = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="refresh" (click)="balance = balance + 100">Actualiser</button>
    <p id="balance">Solde : {{balance}} €</p>
    @if (route === 'accounts') {
      <section>
        <p id="heard">Aide : {{heard}}</p>
        <cyber-17 context="bank" (cyber-17-opened)="heard = 'ouverte'" (cyber-17-closed)="heard = 'fermée'"
          ><a href="https://17cyber.gouv.fr/">Être aidé sur 17cyber.gouv.fr</a></cyber-17>
      </section>
    } @else {
      <p>Aucun virement en attente</p>
    }`,
})(Bank) as typeof Bank;

await bootstrapApplication(Root);
