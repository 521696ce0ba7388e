import * as z from 'zod/mini';
import { chartShapes } from './chart-shapes.js';
import { encounterShape } from './encounter-shape.js';
import { noteShapes } from './note-shapes.js';
import { peopleShapes } from './people-shapes.js';

const shapes = {
  Encounter: encounterShape,
  ...peopleShapes,
  ...chartShapes,
  ...noteShapes,
} as const;

/** The kinds of resource that are read. Others in a bundle are passed over. */
export type Kind = keyof typeof shapes;

type Resources = { [K in Kind]: z.infer<(typeof shapes)[K]> };

/** A resource of one kind, as far as it is read. */
export type ResourceOf<K extends Kind> = Resources[K];

/** A resource of some kind, as far as it is read. */
export type Resource = ResourceOf<Kind>;

const shapeByKind = new Map<string, z.core.$ZodType<Resource>>(Object.entries(shapes));

/** How a resource of that kind is read, or `undefined` where it is passed over. */
export const shapeOf = (resourceType: string): z.core.$ZodType<Resource> | undefined =>
  shapeByKind.get(resourceType);

/** The envelope: what is asked of a bundle before its resources are read. */
export const bundleShape = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.exactOptional(
    z.array(
      z.object({ fullUrl: z.exactOptional(z.string()), resource: z.exactOptional(z.unknown()) }),
    ),
  ),
});

/** What is asked of any resource, read or passed over. */
export const anyResourceShape = z.object({
  resourceType: z.string(),
  contained: z.exactOptional(z.array(z.unknown())),
});
