import {Cyber17Error} from '@cyber-17/protocol';

import type {Browser, ElementHandle, Page} from 'puppeteer-core';

/** Thrown when the visitor does not find what they look for. It says what was there. */
export class NotOnScreenError extends Cyber17Error {
  override name = 'NotOnScreenError';
}

/** A control, by role and accessible name: what a screen reader says. */
export interface Control {
  readonly role: string;
  readonly name: string | RegExp;
}

interface Seen {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly node: number | undefined;
}

const PATIENCE = 15_000;

/**
 * Someone who uses the page: sees what the accessibility tree holds (through
 * closed shadow roots, as a screen reader does), and clicks or presses keys.
 */
export class Visitor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** A visitor in a profile of their own, with a screen of that width. */
  static async arrive(browser: Browser, width: number, height = 800): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width, height});
    return new Visitor(page);
  }

  /** A visitor at a page that is there already. */
  static at(page: Page): Visitor {
    return new Visitor(page);
  }

  async leave() {
    await this.page.browserContext().close();
  }

  /** Everything on the page that has a role and a name, in reading order. */
  async see(): Promise<readonly Seen[]> {
    const client = await this.page.createCDPSession();
    try {
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ignored}) => !ignored)
        .map(({role, name, properties, backendDOMNodeId}) => ({
          role: String(role?.value ?? ''),
          name: String(name?.value ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
          focused: properties?.some(({name, value}) => name === 'focused' && value.value === true) ?? false,
          node: backendDOMNodeId,
        }));
    } finally {
      await client.detach();
    }
  }

  /** Waits until a control is there. */
  async find({role, name}: Control): Promise<Seen> {
    const isIt = (seen: Seen) =>
      seen.role === role && (typeof name === 'string' ? seen.name === name : name.test(seen.name));
    const until = Date.now() + PATIENCE;
    for (;;) {
      const seen = await this.see();
      const found = seen.find(isIt);
      if (found) return found;
      if (Date.now() > until) {
        const there = seen.filter(
          (each) => each.name && each.role !== 'InlineTextBox' && each.role !== 'StaticText',
        );
        const lines = there.map((each) => `  ${each.role}: ${each.name}`).join('\n');
        throw new NotOnScreenError(`Expected ${role} “${String(name)}”, found:\n${lines}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  /** Waits until a control has the focus. */
  async findFocused(control: Control): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (!(await this.find(control)).focused) {
      if (Date.now() > until) throw new NotOnScreenError(`Expected the focus on “${String(control.name)}”.`);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }

  /** What a field holds. */
  async valueOf(control: Control): Promise<string> {
    const {node} = await this.find(control);
    const element = await this.#handle(node!);
    return element.evaluate((field) => (field as HTMLInputElement).value);
  }

  /** The element of a control, through closed roots. */
  async element(control: Control): Promise<ElementHandle<Element>> {
    const {node} = await this.find(control);
    return this.#handle(node!);
  }

  /** Clicks a control at its place on the screen; the one that is there now, if it was just drawn again. */
  async click(control: Control) {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const element = await this.element(control);
      try {
        await element.scrollIntoView();
        return await element.click();
      } catch (error) {
        const isGone = !(await element.evaluate((each) => each.isConnected));
        if (!isGone || Date.now() > until) throw error;
      }
    }
  }

  /** Writes into a field at once: how a date is typed differs from one system to the next. */
  async fill(control: Control, value: string) {
    const {node} = await this.find(control);
    const element = await this.#handle(node!);
    await element.evaluate((field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }, value);
  }

  /** Goes to a control by Tab alone, as far as that takes, and presses a key. */
  async press(control: Control, key: 'Enter' | 'Space' = 'Enter') {
    await this.find(control);
    for (let tabs = 0; tabs < 120; tabs++) {
      const focused = (await this.see()).filter((each) => each.focused);
      const isThere = focused.some(
        (each) =>
          each.role === control.role &&
          (typeof control.name === 'string' ? each.name === control.name : control.name.test(each.name)),
      );
      if (isThere) {
        await this.page.keyboard.press(key);
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new NotOnScreenError(
      `Expected Tab to reach ${control.role} “${String(control.name)}”, found it did not.`,
    );
  }

  async #handle(node: number): Promise<ElementHandle<Element>> {
    // Puppeteer's own way from a node of the accessibility tree to a handle.
    const world = this.page.mainFrame() as unknown as {
      mainRealm(): {adoptBackendNode(id: number): Promise<ElementHandle<Element>>};
    };
    return world.mainRealm().adoptBackendNode(node);
  }
}
