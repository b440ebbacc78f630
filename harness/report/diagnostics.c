/* SPDX-License-Identifier: MIT */
/* The YAML behind a result, by libyaml; and what is said of it in one line. */
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "report.h"

static void take_pairs(struct result *result, yaml_document_t *document)
{
	yaml_node_t *root = yaml_document_get_root_node(document);

	if (!root || root->type != YAML_MAPPING_NODE)
		return;
	for (yaml_node_pair_t *pair = root->data.mapping.pairs.start; pair < root->data.mapping.pairs.top; pair++) {
		yaml_node_t *key = yaml_document_get_node(document, pair->key),
			    *value = yaml_document_get_node(document, pair->value);

		if (!key || !value || key->type != YAML_SCALAR_NODE || value->type != YAML_SCALAR_NODE)
			continue;
		/* An escape may stand for what no file of another program can hold. */
		make_printable((char *)key->data.scalar.value, key->data.scalar.length);
		make_printable((char *)value->data.scalar.value, value->data.scalar.length);
		add_pair(&result->diagnostics, (const char *)key->data.scalar.value, (const char *)value->data.scalar.value);
	}
}

/* "cases/pipe/x.c:17" */
static void take_place(struct result *result)
{
	const char *at = value_of(&result->diagnostics, "at");
	const char *colon = at ? strrchr(at, ':') : NULL;

	if (!colon || !strtol(colon + 1, NULL, 10))
		return;
	result->file = format("%.*s", (int)(colon - at), at);
	result->line = (int)strtol(colon + 1, NULL, 10);
}

static void read_block(struct run *run, struct result *result)
{
	yaml_parser_t parser;
	yaml_document_t document;

	if (!yaml_parser_initialize(&parser))
		abort();
	yaml_parser_set_input_string(&parser, (const unsigned char *)result->block, strlen(result->block));
	if (yaml_parser_load(&parser, &document)) {
		take_pairs(result, &document);
		yaml_document_delete(&document);
	} else {
		doubt(run, "%s: the diagnostics of %s are no YAML: %s", run->name, result->id, parser.problem);
		add_pair(&result->diagnostics, "output", result->block);
	}
	yaml_parser_delete(&parser);
	take_place(result);
}

void read_diagnostics(struct run *run)
{
	for (int i = 0; i < run->count; i++)
		if (run->results[i].block && !run->results[i].diagnostics.count)
			read_block(run, &run->results[i]);
}

char *summary_of(const struct result *result)
{
	const char *message = value_of(&result->diagnostics, "message"), *actual = value_of(&result->diagnostics, "actual"),
		   *expected = value_of(&result->diagnostics, "expected");

	if (result->standing == UNEXPECTED_PASS)
		return copy_of("passes, which was not expected");
	if (!message)
		return copy_of(result->standing == FAILED || result->standing == UNRESOLVED ? "says nothing of why" : "");
	if (expected && actual)
		return format("%s: expected %s, actual %s", message, expected, actual);
	return actual ? format("%s: %s", message, actual) : copy_of(message);
}

const char *where_is(const struct report *report, const struct result *result, int *line)
{
	static char path[320];
	const struct behaviour *behaviour = behaviour_of(&report->catalogue, result->id);

	*line = result->line ? result->line : 1;
	if (result->file)
		return result->file;
	if (behaviour && *behaviour->file)
		return behaviour->file;
	snprintf(path, sizeof(path), "cases/%s.c", case_of(result->id));
	return path;
}
