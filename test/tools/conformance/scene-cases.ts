import type { BilledService, Billing, GroupSession } from '../../../src/index.js';
import type { Case, Library } from './library.js';

interface Evening {
  session: GroupSession;
  services?: BilledService[];
  billing?: Billing;
}

/** The files of the demo, by name: a session or a day of services, and the clinic's billing. */
export interface SceneFiles {
  clinic: Billing;
  scenes: Readonly<Record<string, GroupSession | Evening | BilledService[]>>;
}

const read = (
  scene: GroupSession | Evening | BilledService[],
): { services: BilledService[]; evening?: Evening } => {
  if (Array.isArray(scene)) return { services: scene };
  const evening = 'session' in scene ? scene : { session: scene };
  return { services: evening.services ?? [], evening };
};

/** The calls that the demo makes. */
export const sceneCases = ({ main, report }: Library, { clinic, scenes }: SceneFiles): Case[] =>
  Object.entries(scenes).flatMap(([file, scene]): Case[] => {
    const { payers = [] } = clinic;
    const day = (services: BilledService[]): Case => ({
      name: `scene/${file}/day`,
      ask: () => main.detectUnbundling(services, { payers }),
    });
    const { services, evening } = read(scene);
    if (!evening) return [day(services)];
    const { session, billing = clinic } = evening;
    const options = main.prepareOptions(billing);
    return [
      {
        name: `scene/${file}/page`,
        ask: () => report.toHtml(main.validateGroupSession(session, options)),
      },
      {
        name: `scene/${file}/claims`,
        ask: () => main.buildPerPatientClaims(session, billing),
      },
      {
        name: `scene/${file}/claim file`,
        ask: () => main.reconcileGroupClaims(session, services),
      },
      day(services),
    ];
  });
