// The thread in which the tests of every mutant run, one after another. Vitest starts a thread for
// each run and loads all files in it, which takes longer than most tests; here the files stay loaded.
import { parentPort } from 'node:worker_threads';
import { init, runBaseTests, setupEnvironment } from 'vitest/worker';

const listeners = [];
let run;
let stryker;
let cancelled = false;
let mutantIsBuiltIn = false;
let loadAnew = false;
let evaluate;

// Vitest listens once for its own messages, and once more at each start: the newest stands for all.
const listen = (callback) => {
  for (const old of listeners.splice(1)) parentPort.off('message', old);
  listeners.push(callback);
  parentPort.on('message', callback);
};

const forgetFiles = ({ idToModuleMap }) => {
  for (const [url, module] of idToModuleMap) {
    if (url.includes('/node_modules/')) continue;
    module.promise = undefined;
    module.exports = undefined;
    module.evaluated = false;
    module.importers.clear();
  }
};

const isTestFile = ({ file }) => run.ctx.files.some(({ filepath }) => filepath === file);

const isBuiltIn = ({ mode, mutantActivation }) =>
  mode === 'mutant' && mutantActivation === 'static';

const rememberMutants = (code, file) => {
  for (const [, mutant] of code.matchAll(/stryMutAct_9fa48\("(\d+)"\)/g))
    stryker.fileByMutant.set(mutant, file);
};

// What a test file does while it is loaded belongs to its tests: a mutant is active then, and what
// it executes is counted for them. Any other file is loaded once for all, by unchanged code.
const evaluateFor = async (context, code, module) => {
  const { currentTestId, activeMutant } = stryker;
  const { providedContext: given } = run;
  if (isTestFile(module)) {
    stryker.currentTestId = module.file;
    if (given.mode === 'mutant') stryker.activeMutant = given.activeMutant;
    return evaluate(context, code, module);
  }
  rememberMutants(code, module.file);
  stryker.currentTestId = undefined;
  if (!isBuiltIn(given)) stryker.activeMutant = undefined;
  try {
    return await evaluate(context, code, module);
  } finally {
    Object.assign(stryker, { currentTestId, activeMutant });
  }
};

// A mutant that is executed only while its file is loaded is built in: every file is then loaded
// anew, with it, and for the next mutant once more without it.
const begin = ({ ctx, providedContext: given }) => {
  globalThis[given.globalNamespace] ??= {};
  stryker = globalThis[given.globalNamespace];
  stryker.fileByMutant ??= new Map();
  const lastTestFile = ctx.files.at(-1)?.filepath;
  Object.assign(stryker, { activeMutant: undefined, hitCount: 0, lastTestFile });
  loadAnew = isBuiltIn(given) || mutantIsBuiltIn;
  mutantIsBuiltIn = isBuiltIn(given);
};

const prepare = ({ evaluator, evaluatedModules }) => {
  if (!evaluate) {
    evaluate = evaluator.runInlinedModule.bind(evaluator);
    evaluator.runInlinedModule = evaluateFor;
  }
  if (loadAnew) forgetFiles(evaluatedModules);
  loadAnew = false;
};

// One file after another, and none after a test has failed: Vitest would load them all.
const runTests = (method) => async (state, traces) => {
  cancelled = false;
  state.onCancel(() => {
    cancelled = true;
  });
  begin(state);
  for (const file of state.ctx.files) {
    if (cancelled) return;
    run = { ...state, ctx: { ...state.ctx, files: [file] } };
    await runBaseTests(method, run, traces);
  }
};

init({
  post: (message) => parentPort.postMessage(message),
  on: listen,
  off: (callback) => parentPort.off('message', callback),
  setup: setupEnvironment,
  onModuleRunner: prepare,
  runTests: runTests('run'),
  collectTests: runTests('collect'),
});
