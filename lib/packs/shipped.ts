/** A pack that comes with the extension, off until somebody switches it on. */
export interface ShippedPack {
  id: string;
  /** The file of the extension that holds it (`scripts/shipped-packs.ts` writes it). */
  file: string;
  name: string;
  /** One sentence: for whom it is. */
  about: string;
}

export const shippedPacks = [
  {
    id: 'british-formal',
    file: 'packs/british-formal.json',
    name: 'British, formal',
    about: 'British spelling and a formal register, with wording to avoid in letters to customers.',
  },
  {
    id: 'delivery-retail',
    file: 'packs/delivery-retail.json',
    name: 'Delivery and retail',
    about: 'For a desk that answers about parcels, shops, returns and click and collect.',
  },
] as const satisfies readonly ShippedPack[];
