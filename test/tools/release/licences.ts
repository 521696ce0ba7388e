// npm run licences: what comes with this package, and under which licence.
import { acceptedLicences, shippedPackages } from './shipped-packages.js';

for (const { name, version, licence } of shippedPackages()) {
  const known = acceptedLicences.includes(licence);
  if (!known) process.exitCode = 1;
  console.log(`${name} ${version}: ${licence}${known ? '' : ' IS NOT ON THE LIST'}`);
}
