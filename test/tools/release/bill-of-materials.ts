import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ShippedPackage, shippedPackages } from './shipped-packages.js';

const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const hashOf = (integrity: string) => {
  const [algorithm = '', digest = ''] = integrity.split('-');
  const alg = { sha512: 'SHA-512', sha256: 'SHA-256', sha1: 'SHA-1' }[algorithm];
  return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
};

const component = ({ name, version, license, integrity, description, home }: ShippedPackage) => ({
  type: 'library',
  'bom-ref': purl(name, version),
  name,
  version,
  description,
  scope: 'required',
  hashes: hashOf(integrity),
  licenses: [{ license: { id: license } }],
  purl: purl(name, version),
  ...(home ? { externalReferences: [{ type: 'website', url: home }] } : {}),
});

// The number is a hash of the contents, so that the bill can be made again and compared.
const serialNumber = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** The bill of materials (CycloneDX 1.6, JSON) of everything that a caller installs, dated with the given day. */
export const billOfMaterials = (date: string): string => {
  const { name, version, description, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const components = shippedPackages().map(component);
  const root = purl(name, version);
  const body = {
    metadata: {
      timestamp: `${date}T00:00:00Z`,
      component: {
        type: 'library',
        'bom-ref': root,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: root,
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify(body)),
    version: 1,
    ...body,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
};
