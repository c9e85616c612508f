import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An extension of EasyList's rules, as Manifest V3 has them: those for requests that have no option or only `third-party`, and those of style for any site.
 *
 * @param {string} easylist @param {string} folder where to write it
 */
export function ruleExtension(easylist, folder) {
  const lines = easylist.split('\n').filter((line) => line && !/^[![]/.test(line));
  const rules = lines.flatMap((line) => {
    const [, urlFilter, third] = /^(?!@@|\/.*\/$|(?:\|\|)?\*)([\x20-\x7e]+?)(\$third-party)?$/.exec(line) ?? [];
    return urlFilter && !/[$#]/.test(urlFilter) ? [{ urlFilter: urlFilter.toLowerCase(), isUrlFilterCaseSensitive: false, excludedResourceTypes: ['main_frame'], ...(third && { domainType: 'thirdParty' }) }] : [];
  }).map((condition, i) => ({ id: i + 1, action: { type: 'block' }, condition }));
  const selectors = lines.filter((line) => line.startsWith('##') && !/[+^*]js\(|:(-abp|has-text|style|remove|upward|matches|xpath)/.test(line)).map((line) => line.slice(2));
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(folder, name), text);
  write('rules.json', JSON.stringify(rules));
  write('hide.css', selectors.map((selector) => `${selector} { display: none !important }`).join('\n'));
  write('manifest.json', JSON.stringify({
    manifest_version: 3, name: 'EasyList', version: '1', permissions: ['declarativeNetRequest'], host_permissions: ['<all_urls>'],
    declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] },
    content_scripts: [{ matches: ['<all_urls>'], css: ['hide.css'], run_at: 'document_start' }],
  }));
  return folder;
}
