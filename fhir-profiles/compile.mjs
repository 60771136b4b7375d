// Compiles input/fsh with SUSHI's library, offline: FHIR R4 itself comes from the package cache in
// the home folder, and nothing else is loaded.
// Usage: node compile.mjs <output folder>. Exit code 1 when SUSHI has an error or a warning.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sushi from 'fsh-sushi';

const { fhirdefs, sushiExport, utils } = sushi;
const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2];
const kinds = ['profiles', 'extensions', 'instances', 'valueSets', 'codeSystems'];

// A fragment keeps the version of the official list; what is ours has that of the package.
const versioned = (content) =>
  content.url?.startsWith(config.canonical + '/') ? { version: config.version, ...content } : content;
const write = (name, content) =>
  writeFileSync(join(output, name), JSON.stringify(versioned(content), null, 2) + '\n');

const config = utils.readConfig(here);
const definitions = await fhirdefs.createFHIRDefinitions();
await definitions.loadPackage('hl7.fhir.r4.core', '4.0.1');
const tank = utils.fillTank(utils.getRawFSHes(join(here, 'input', 'fsh')), config);
const compiled = sushiExport.exportFHIR(tank, definitions);

// A protocol or a measure may be an example too: only the source tells it from a definition.
const folder = (artifact) => (artifact._instanceMeta?.usage === 'Example' ? 'example' : '');

mkdirSync(join(output, 'example'), { recursive: true });
for (const artifact of kinds.flatMap((kind) => compiled[kind])) {
  write(join(folder(artifact), artifact.getFileName()), artifact.toJSON(false));
}
write('package.json', {
  name: config.id,
  version: config.version,
  // As FHIR packages write it, 20261122000000.
  date: `${config.date.replaceAll('-', '')}000000`,
  canonical: config.canonical,
  title: config.title,
  description: config.description,
  fhirVersions: config.fhirVersion,
  dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
  license: config.license,
});
process.exitCode = utils.stats.numError + utils.stats.numWarn > 0 ? 1 : 0;
