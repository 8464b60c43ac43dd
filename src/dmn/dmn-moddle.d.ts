/** dmn-moddle has no types of its own. Only what is used. */
declare module 'dmn-moddle' {
  export interface ModdleElement {
    readonly $type: string;
    readonly [name: string]: unknown;
  }
  export class DmnModdle {
    create(type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(element: ModdleElement, options: { readonly format: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{ readonly rootElement: ModdleElement; readonly warnings: readonly unknown[] }>;
  }
}
