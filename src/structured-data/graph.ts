import type { Graph, JsonLdNode } from './types.js';

/** Types that tell of the same thing: a page has one article and one trail, by whatever name. */
const FAMILIES: Record<string, readonly string[]> = {
  NewsArticle: ['Article', 'NewsArticle', 'BlogPosting', 'SocialMediaPosting', 'LiveBlogPosting', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BackgroundNewsArticle', 'AskPublicNewsArticle', 'ReviewNewsArticle', 'AdvertiserContentArticle', 'SatiricalArticle', 'ScholarlyArticle', 'TechArticle', 'Report'],
};

const typesOf = (node: JsonLdNode): string[] => [node['@type'] ?? []].flat();

/**
 * One graph of `nodes`, beside what the page says already (Yoast, Rank Math, the theme). What is there is never said twice:
 * where the page has a node of the same kind, only the properties that it lacks are added, under its own `@id`
 * (nodes with one `@id` are one node: JSON-LD 1.1, "Node Identifiers"); where that has no `@id`, nothing is.
 *
 * @param existing the contents of the page's JSON-LD scripts, parsed; anything that is no JSON-LD is skipped
 * @returns `undefined` when there is nothing left to say
 */
export function mergeGraph(nodes: readonly JsonLdNode[], existing: readonly unknown[] = []): Graph | undefined {
  const known = existing.flatMap(nodesIn);
  const graph = nodes.flatMap((node) => {
    const [type = ''] = typesOf(node);
    const family = FAMILIES[type] ?? [type];
    const twin = known.find((each) => each['@id'] === node['@id']) ?? known.find((each) => typesOf(each).some((one) => family.includes(one)) && isSameFile(node, each));
    return twin ? additions(node, twin) : [node];
  });
  return graph.length ? { '@context': 'https://schema.org', '@graph': graph } : undefined;
}

/** A page has many pictures: two of their nodes are one where they name one file. Of the rest a page has one each. */
const isSameFile = (node: JsonLdNode, other: JsonLdNode): boolean => node['contentUrl'] === undefined || [other['contentUrl'], other['url']].includes(node['contentUrl']);

function additions(node: JsonLdNode, twin: JsonLdNode): JsonLdNode[] {
  const id = twin['@id'];
  const missing = Object.entries(node).filter(([property]) => !(property in twin));
  return id && missing.length ? [{ ...(twin['@type'] && { '@type': twin['@type'] }), '@id': id, ...Object.fromEntries(missing) }] : [];
}

/** The top-level nodes of a parsed script: one node, a list of them, or a `@graph`. */
function nodesIn(script: unknown): JsonLdNode[] {
  if (Array.isArray(script)) return script.flatMap(nodesIn);
  if (typeof script !== 'object' || script === null) return [];
  const graph = (script as { '@graph'?: unknown })['@graph'];
  return graph === undefined ? [script as JsonLdNode] : nodesIn(graph);
}

/** A graph as JSON that may stand in a `<script>`: no `</script>`, no `<!--`, no line separator ends it early. */
export function toJson(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The whole `<script type="application/ld+json">`, for a server. */
export function toScript(graph: Graph): string {
  return `<script type="application/ld+json">${toJson(graph)}</script>`;
}
