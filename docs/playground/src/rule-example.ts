import { type Billing, getRule } from 'group-therapy-billing';
import type { Content } from './read-text.js';

/** The failing example of a rule, as it can be opened here; `undefined` if it is neither a session nor services. */
export const ruleExample = (
  id: string,
  clinic: Billing,
): { content: Content; title: string } | undefined => {
  const rule = getRule(id);
  const example = rule?.example.fails;
  if (!rule || !example) return undefined;
  const { title } = rule;
  switch (example.function) {
    case 'validateGroupSession': {
      const [session, { payers = [], services = [] }] = example.arguments;
      // Prepared policies cannot be shown; no example has them.
      return { title, content: { session, services, billing: { ...clinic, payers } } };
    }
    case 'buildPerPatientClaims': {
      const [session, billing] = example.arguments;
      return { title, content: { session, billing } };
    }
    case 'reconcileGroupClaims': {
      const [session, services] = example.arguments;
      return { title, content: { session, services } };
    }
    case 'detectUnbundling': {
      const [services] = example.arguments;
      return { title, content: { services } };
    }
    default:
      return undefined;
  }
};
