/* SPDX-License-Identifier: MIT */
/* Why a cell of the matrix is as it is: once as JSON for the dialogue, and once by root cause for readers without a script. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "matrix.h"

enum { MOST_OUTPUT = 800 };

static const char *const keys[] = {"message", "expected", "actual", "at", "reason", "observed", "cause", "repeat", "output"};
enum { KEYS = sizeof(keys) / sizeof(keys[0]) };

/* Strings that many results share stand in the page once. */
struct strings {
	json_t *list, *index;
};

static json_t *string_number(struct strings *strings, const char *text)
{
	json_t *number = json_object_get(strings->index, text);

	if (number)
		return json_incref(number);
	number = json_integer((json_int_t)json_array_size(strings->list));
	json_array_append_new(strings->list, json_string(text));
	json_object_set(strings->index, text, number);
	return number;
}

/* "build/plumbline run pipe/x" is the same for all cases, but for the id. */
static char *without_id(const char *text, const char *id)
{
	const char *found = strstr(text, id);

	return found ? format("%.*s{id}%s", (int)(found - text), text, found + strlen(id)) : copy_of(text);
}

static char *shown_value(const struct result *result, const char *key)
{
	const char *value = strcmp(key, "reason") == 0 ? result->reason : value_of(&result->diagnostics, key);

	if (!value || !*value)
		return NULL;
	if (strcmp(key, "repeat") == 0)
		return without_id(value, case_of(result->id));

	size_t length = strlen(value);

	if (length <= MOST_OUTPUT)
		return copy_of(value);
	/* Not within a character. */
	for (length = MOST_OUTPUT; ((unsigned char)value[length] & 0xc0) == 0x80;)
		length--;
	return format("%.*s [cut]", (int)length, value);
}

/* An array as long as it must be: numbers of strings, in the order of the keys; null for none. Null: there is nothing to say.
 */
static json_t *evidence_of(struct strings *strings, const struct result *result)
{
	json_t *values = json_array();
	size_t used = 0;

	for (int i = 0; i < KEYS; i++) {
		char *value = shown_value(result, keys[i]);

		json_array_append_new(values, value ? string_number(strings, value) : json_null());
		used = value ? (size_t)i + 1 : used;
		free(value);
	}
	while (json_array_size(values) > used)
		json_array_remove(values, json_array_size(values) - 1);
	if (used)
		return values;
	json_decref(values);
	return NULL;
}

/* Within <script>: no "<" of its own, whatever follows it. */
static void put_json(FILE *out, json_t *root)
{
	char *text = json_dumps(root, JSON_COMPACT);

	for (const char *at = text; at && *at; at++)
		if (*at == '<')
			fputs("\\u003c", out);
		else
			fputc(*at, out);
	free(text);
}

void put_evidence(FILE *out, const struct matrix *matrix)
{
	struct strings strings = {json_array(), json_object()};
	json_t *rows = json_object(), *names = json_array();

	for (int i = 0; i < KEYS; i++)
		json_array_append_new(names, json_string(keys[i]));
	for (int i = 0; i < matrix->count; i++) {
		json_t *row = json_object();

		for (int j = 0; j < matrix->columns; j++) {
			const struct result *result = matrix->rows[i].results[j];
			json_t *evidence = result ? evidence_of(&strings, result) : NULL;
			char column[12];

			snprintf(column, sizeof(column), "%d", j);
			if (evidence)
				json_object_set_new(row, column, evidence);
		}
		if (json_object_size(row))
			json_object_set(rows, matrix->rows[i].id, row);
		json_decref(row);
	}
	json_decref(strings.index);

	json_t *root = json_pack("{s:o, s:o, s:o}", "keys", names, "strings", strings.list, "rows", rows);

	put_json(out, root);
	json_decref(root);
}

/* One root cause, and the results that it explains. */
struct cause {
	enum cell cell;
	char *text;
	const struct row **rows;
	int *columns;
	int count;
};

static struct cause *cause_of(struct cause **causes, int *count, enum cell cell, char *text)
{
	for (int i = 0; i < *count; i++)
		if ((*causes)[i].cell == cell && strcmp((*causes)[i].text, text) == 0) {
			free(text);
			return &(*causes)[i];
		}
	*causes = enlarge(*causes, *count, sizeof((*causes)[0]));
	(*causes)[*count] = (struct cause){.cell = cell, .text = text};
	return &(*causes)[(*count)++];
}

static void add_to_cause(struct cause *cause, const struct row *row, int column)
{
	cause->rows = enlarge(cause->rows, cause->count, sizeof(cause->rows[0]));
	cause->columns = enlarge(cause->columns, cause->count, sizeof(cause->columns[0]));
	cause->rows[cause->count] = row;
	cause->columns[cause->count++] = column;
}

static int by_count(const void *a, const void *b)
{
	const struct cause *one = a, *other = b;

	return other->count != one->count ? other->count - one->count : strcmp(one->text, other->text);
}

/* "fifo/x on gvisor, musl; fifo/y on gvisor" */
static void put_cause(FILE *out, const struct matrix *matrix, const struct cause *cause)
{
	fprintf(out, "<li>%s %s: ", cell_words[cause->cell].symbol, cell_words[cause->cell].word);
	put_html(out, cause->text);
	for (int i = 0; i < cause->count; i++) {
		const struct row *row = cause->rows[i];
		bool same = i > 0 && cause->rows[i - 1] == row;

		if (!same) {
			fputs(i ? "; " : "<br>", out);
			put_html(out, row->id);
		}
		fputs(same ? ", " : " on ", out);
		put_html(out, matrix->report->runs[cause->columns[i]].name);
	}
	fputs("\n", out);
}

void put_causes_of(FILE *out, const struct matrix *matrix, int first, int end)
{
	struct cause *causes = NULL;
	int count = 0;

	for (int i = first; i < end; i++)
		for (int j = 0; j < matrix->columns; j++) {
			const struct result *result = matrix->rows[i].results[j];
			enum cell cell = cell_of(result);

			if (!result || cell == CELL_PASS)
				continue;

			char *text = cell == CELL_SKIP ? copy_of(result->reason) : summary_of(result);

			add_to_cause(cause_of(&causes, &count, cell, text), &matrix->rows[i], j);
		}
	if (!count)
		return;
	qsort(causes, (size_t)count, sizeof(causes[0]), by_count);
	fprintf(out, "<tr class=ev><td colspan=%d><details><summary>Evidence, by cause: %d</summary><ul>\n",
		matrix->columns + 1, count);
	for (int i = 0; i < count; i++) {
		put_cause(out, matrix, &causes[i]);
		free(causes[i].text);
		free(causes[i].rows);
		free(causes[i].columns);
	}
	fputs("</ul></details></td></tr>\n", out);
	free(causes);
}
