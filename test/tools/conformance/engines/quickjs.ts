import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Engine, linesOf } from './engine.js';

const folder = resolve('test/tools/engines');

interface Handle {
  dispose(): void;
}

interface Context {
  evalCode(code: string, file: string, options: { type: 'global' | 'module' }): object;
  unwrapResult(result: object): Handle;
  getProp(of: Handle, key: string): Handle;
  newNumber(value: number): Handle;
  callFunction(callee: Handle, self: Handle, ...given: Handle[]): object;
  getString(handle: Handle): string;
  readonly undefined: Handle;
  readonly global: Handle;
  dispose(): void;
}

interface QuickJs {
  newContext(): Context;
}

// Loaded from its own install folder; its types are not a dependency of this project.
const load = async (): Promise<QuickJs> => {
  const required = createRequire(`${folder}/package.json`);
  const core = required('quickjs-emscripten-core');
  const variant = required('@jitl/quickjs-wasmfile-release-sync');
  return core.newQuickJSWASMModuleFromVariant(variant.default ?? variant);
};

const linesIn = (context: Context, script: string, module: boolean, sets: number): string[] => {
  const evaluated = context.unwrapResult(
    context.evalCode(script, 'runner.js', { type: module ? 'module' : 'global' }),
  );
  const exported = module ? evaluated : context.getProp(context.global, 'conformance');
  const answer = context.unwrapResult(
    context.callFunction(
      context.getProp(exported, 'lines'),
      context.undefined,
      context.newNumber(sets),
    ),
  );
  return linesOf(context.getString(answer));
};

/** QuickJS without a host: no console, process, URL, Intl or TextEncoder. */
export const quickJs: Engine = {
  name: 'QuickJS, no host globals',
  forms: ['ESM', 'IIFE'],
  mostSets: 20,
  from: 'npm run extras -- engines',
  find: async () => {
    const manifest = `${folder}/node_modules/quickjs-emscripten-core/package.json`;
    if (!existsSync(manifest)) return undefined;
    const quickjs = await load();
    return {
      version: `quickjs-emscripten ${JSON.parse(readFileSync(manifest, 'utf8')).version}`,
      run: async (form, { bare }, sets) => {
        const module = form === 'ESM';
        const script = readFileSync(module ? bare.module : bare.script, 'utf8');
        return linesIn(quickjs.newContext(), script, module, sets);
      },
    };
  },
};
