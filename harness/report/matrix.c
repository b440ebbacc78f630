/* SPDX-License-Identifier: MIT */
/*
 * The portability matrix: one HTML file, all behaviours on all platforms. It is complete and can be read without its script,
 * which filters, hides columns, and shows why a cell is as it is (matrix.js); nothing in it is fetched from anywhere.
 */
#include <stdlib.h>
#include <string.h>

#include "matrix.h"

/* Made from matrix.css and matrix.js. */
#include "matrix.css.h"
#include "matrix.js.h"

const struct cell_word cell_words[CELLS] = {
	[CELL_PASS] = {"", "✓", "pass", "as documented; a letter tells outcomes apart that no document decides"},
	[CELL_FAIL] = {"f", "✗", "fail", "not as documented"},
	[CELL_KNOWN] = {"k", "✗", "known", "not as documented, as is known of the platform"},
	[CELL_UNRESOLVED] = {"u", "?", "unres.", "the set-up failed: the behaviour was never reached"},
	[CELL_UNBUILT] = {"b", "∅", "no build", "the case does not build there: an interface is missing"},
	[CELL_SKIP] = {"s", "–", "skip", "an option that the platform does not claim, or a privilege that was not there"},
	[CELL_SURPRISE] = {"x", "!", "passes", "it was known to fail, and passes"},
	[CELL_NOT_RUN] = {"n", " ", "not run", "there is no result (an empty cell)"},
};

enum cell cell_of(const struct result *result)
{
	static const enum cell plain[STANDINGS] = {CELL_PASS, CELL_FAIL, CELL_UNRESOLVED, CELL_SKIP, CELL_KNOWN, CELL_SURPRISE};

	if (!result)
		return CELL_NOT_RUN;
	if (result->unbuilt)
		return CELL_UNBUILT;
	if (result->standing == KNOWN && result->verdict == UNRESOLVED)
		return CELL_UNRESOLVED;
	return plain[result->standing];
}

void put_html(FILE *out, const char *text)
{
	for (; text && *text; text++)
		switch (*text) {
		case '<':
			fputs("&lt;", out);
			break;
		case '&':
			fputs("&amp;", out);
			break;
		case '"':
			fputs("&quot;", out);
			break;
		default:
			fputc(*text, out);
		}
}

static int by_facility(const void *a, const void *b)
{
	const char *one = ((const struct row *)a)->id, *other = ((const struct row *)b)->id;
	size_t lengths[2] = {strcspn(one, "/"), strcspn(other, "/")};
	int order = strncmp(one, other, lengths[0] < lengths[1] ? lengths[0] : lengths[1]);

	if (!order && lengths[0] != lengths[1])
		return lengths[0] < lengths[1] ? -1 : 1;
	return order ? order : strcmp(one, other);
}

static void add_row(struct matrix *matrix, const char *id)
{
	matrix->rows = enlarge(matrix->rows, matrix->count, sizeof(matrix->rows[0]));
	matrix->rows[matrix->count++] = (struct row){.id = id};
}

/* What a result itself says comes before the catalogue, which may be of another version. */
static void describe(struct row *row, const struct matrix *matrix)
{
	row->behaviour = behaviour_of(&matrix->report->catalogue, row->id);
	for (int i = 0; i < matrix->columns; i++) {
		const struct result *result = row->results[i];

		if (!row->sentence && result)
			row->sentence = value_of(&result->diagnostics, "behaviour");
		if (!row->source && result)
			row->source = value_of(&result->diagnostics, "source");
	}
	if (row->behaviour) {
		row->sentence = row->behaviour->sentence;
		row->source = row->behaviour->source;
		row->tier = row->behaviour->tier;
	}
	row->sentence = row->sentence ? row->sentence : row->id;
	row->source = row->source ? row->source : "";
	row->tier = row->tier ? row->tier : "";
}

static void fill_rows(struct matrix *matrix)
{
	for (int i = 0; i < matrix->columns; i++) {
		const struct run *run = &matrix->report->runs[i];

		for (int j = 0; j < run->count; j++) {
			struct row wanted = {.id = run->results[j].id};
			struct row *row = bsearch(&wanted, matrix->rows, (size_t)matrix->count, sizeof(wanted), by_facility);

			row->results[i] = &run->results[j];
		}
	}
	for (int i = 0; i < matrix->count; i++)
		describe(&matrix->rows[i], matrix);
}

static void make_rows(struct matrix *matrix)
{
	int kept = 0;

	for (int i = 0; i < matrix->columns; i++)
		for (int j = 0; j < matrix->report->runs[i].count; j++)
			add_row(matrix, matrix->report->runs[i].results[j].id);
	if (!matrix->count)
		return;
	qsort(matrix->rows, (size_t)matrix->count, sizeof(matrix->rows[0]), by_facility);
	for (int i = 0; i < matrix->count; i++)
		if (!kept || strcmp(matrix->rows[kept - 1].id, matrix->rows[i].id) != 0)
			matrix->rows[kept++] = matrix->rows[i];
	matrix->count = kept;
	for (int i = 0; i < matrix->count; i++) {
		matrix->rows[i].results = calloc((size_t)matrix->columns, sizeof(matrix->rows[i].results[0]));
		if (!matrix->rows[i].results)
			abort();
	}
	fill_rows(matrix);
}

static const char *observed_in(const struct row *row, int column)
{
	return row->results[column] ? value_of(&row->results[column]->diagnostics, "observed") : NULL;
}

/* How many different things were observed up to that column, exclusive. */
static int observed_before(const struct row *row, int column)
{
	int different = 0;

	for (int i = 0, j; i < column; i++) {
		const char *one = observed_in(row, i);

		if (!one)
			continue;
		for (j = 0; j < i; j++)
			if (observed_in(row, j) && strcmp(observed_in(row, j), one) == 0)
				break;
		different += j == i;
	}
	return different;
}

/* a for what the first platform was seen to do, b for the next that differs ... */
static char letter_of(const struct row *row, int column)
{
	for (int i = 0; i < column; i++)
		if (observed_in(row, i) && strcmp(observed_in(row, i), observed_in(row, column)) == 0)
			return letter_of(row, i);
	return "abcdefghijklmnopqrstuvwxyz"[observed_before(row, column) % 26];
}

static bool all_agree(const struct row *row, int columns)
{
	enum cell first = CELL_NOT_RUN;

	for (int i = 0; i < columns; i++) {
		enum cell cell = cell_of(row->results[i]);

		if (cell == CELL_NOT_RUN)
			continue;
		if (first != CELL_NOT_RUN && cell != first)
			return false;
		first = cell;
	}
	return observed_before(row, columns) < 2;
}

static void put_cell(FILE *out, const struct matrix *matrix, const struct row *row, int column)
{
	const struct result *result = row->results[column];
	enum cell cell = cell_of(result);
	const struct cell_word *word = &cell_words[cell];

	if (cell == CELL_NOT_RUN) {
		fputs("<td class=n>", out);
	} else if (cell == CELL_PASS && !observed_in(row, column)) {
		fputs("<td>✓", out);
	} else {
		fprintf(out, "<td%s%s><a href=\"#", *word->class ? " class=" : "", word->class);
		put_html(out, row->id);
		fputs("\" aria-label=\"", out);
		put_html(out, matrix->report->runs[column].name);
		if (cell == CELL_PASS && observed_before(row, matrix->columns) > 1)
			fprintf(out, ": pass, observed %c\">✓ %c", letter_of(row, column), letter_of(row, column));
		else if (cell == CELL_PASS)
			fputs(": pass, observed\">✓", out);
		else
			fprintf(out, ": %s\">%s %s", word->word, word->symbol, word->word);
		fputs("</a>", out);
	}
}

static void put_row(FILE *out, const struct matrix *matrix, const struct row *row)
{
	fputs("<tr id=\"", out);
	put_html(out, row->id);
	fprintf(out, "\"%s data-t=\"", all_agree(row, matrix->columns) ? " class=same" : "");
	put_html(out, row->tier);
	fputs("\"><th scope=row><a href=\"#", out);
	put_html(out, row->id);
	fputs("\">", out);
	put_html(out, row->sentence);
	fputs("</a> <small><b>", out);
	put_html(out, row->tier);
	fputs("</b> ", out);
	put_html(out, row->source);
	fputs("</small>", out);
	for (int i = 0; i < matrix->columns; i++)
		put_cell(out, matrix, row, i);
	fputc('\n', out);
}

static bool failed(enum cell cell)
{
	return cell == CELL_FAIL || cell == CELL_KNOWN || cell == CELL_UNRESOLVED || cell == CELL_UNBUILT;
}

/* The facility's own line: how many of its behaviours each platform lacks. */
static void put_facility_head(FILE *out, const struct matrix *matrix, int first, int end)
{
	fprintf(out, "<tr class=fac><th scope=rowgroup id=\"%s\">%s <small>%d %s</small>", facility_of(matrix->rows[first].id),
		facility_of(matrix->rows[first].id), end - first, end - first == 1 ? "behaviour" : "behaviours");
	for (int i = 0; i < matrix->columns; i++) {
		int lacks = 0, run = 0;

		for (int j = first; j < end; j++) {
			lacks += failed(cell_of(matrix->rows[j].results[i]));
			run += matrix->rows[j].results[i] != NULL;
		}
		if (lacks)
			fprintf(out, "<td>✗ %d", lacks);
		else
			fprintf(out, "<td>%s", run ? "✓" : "");
	}
	fputc('\n', out);
}

static void put_table(FILE *out, const struct matrix *matrix)
{
	const struct report *report = matrix->report;

	fprintf(out,
		"<table id=matrix style=\"--columns:%d\"><caption>Every behaviour on every platform</caption>\n<thead><tr><th "
		"scope=col>behaviour, <small>tier and clause</small>",
		matrix->columns);
	for (int i = 0; i < matrix->columns; i++) {
		fputs("<th scope=col><a href=\"#platforms\"><span>", out);
		put_html(out, report->runs[i].name);
		fputs("</span></a>", out);
	}
	fputs("\n</thead>\n", out);
	for (int first = 0, end; first < matrix->count; first = end) {
		char *facility = copy_of(facility_of(matrix->rows[first].id));

		for (end = first; end < matrix->count && strcmp(facility_of(matrix->rows[end].id), facility) == 0;)
			end++;
		fputs("<tbody data-f=\"", out);
		put_html(out, facility);
		fputs("\">\n", out);
		put_facility_head(out, matrix, first, end);
		for (int i = first; i < end; i++)
			put_row(out, matrix, &matrix->rows[i]);
		put_causes_of(out, matrix, first, end);
		fputs("</tbody>\n", out);
		free(facility);
	}
	fputs("</table>\n", out);
}

static void put_platform(FILE *out, const struct run *run)
{
	static const enum cell shown[] = {CELL_PASS, CELL_FAIL, CELL_KNOWN, CELL_UNRESOLVED, CELL_UNBUILT, CELL_SKIP};
	int n[CELLS] = {0};

	for (int i = 0; i < run->count; i++)
		n[cell_of(&run->results[i])]++;
	n[CELL_PASS] += n[CELL_SURPRISE];
	fputs("<tr><th scope=row>", out);
	put_html(out, run->name);
	if (run->skipped) {
		fputs("<td colspan=7>", out);
		put_html(out, run->skipped);
		fputs("</tr>\n", out);
		return;
	}
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++)
		fprintf(out, "<td class=num>%d", n[shown[i]]);
	fputs("<td>", out);
	if (run->incomplete)
		fputs("<strong>not whole</strong> ", out);
	for (int i = 0; i < run->environment.count; i++) {
		fputs(i ? "; " : "", out);
		put_html(out, run->environment.all[i].key);
		fputs(": ", out);
		put_html(out, run->environment.all[i].value);
	}
	fputs("</tr>\n", out);
}

static void put_platforms(FILE *out, const struct report *report)
{
	fputs("<details class=wide id=platforms><summary>The platforms, and what each came to</summary>\n<table><thead><tr><th "
	      "scope=col>platform"
	      "<th scope=col>pass<th scope=col>fail<th scope=col>known<th scope=col>unresolved<th scope=col>no build<th "
	      "scope=col>skip<th "
	      "scope=col>ran on</thead><tbody>\n",
	      out);
	for (int i = 0; i < report->count; i++)
		put_platform(out, &report->runs[i]);
	fputs("</tbody></table></details>\n", out);
}

static void put_errors_of(FILE *out, const struct clauses *clauses, const char *interface)
{
	for (int i = 0; i < clauses->documented_count; i++) {
		const struct documented *one = &clauses->documented[i];

		if (strcmp(one->interface, interface) == 0)
			fprintf(out, "%s%s%s%s ", one->demanded ? "✓ <b>" : "– ", one->error, one->may ? " (may)" : "",
				one->demanded ? "</b>" : "");
	}
}

/* A clause links to its cases: the script takes the words for what is to be searched. */
static int put_clauses_of(FILE *out, const struct clauses *clauses, int first)
{
	const struct citation *all = clauses->citations;
	int i = first;

	while (i < clauses->citation_count && strcmp(all[i].interface, all[first].interface) == 0) {
		int clause = i;

		while (i < clauses->citation_count && strcmp(all[i].interface, all[first].interface) == 0 &&
		       strcmp(all[i].clause, all[clause].clause) == 0)
			i++;
		fputs("<a href=\"#view=all&amp;text=", out);
		for (const char *at = all[clause].behaviour->source; *at; at++)
			if (strchr(" \"&<>%+#", *at))
				fprintf(out, "%%%02X", (unsigned char)*at);
			else
				fputc(*at, out);
		fputs("\">", out);
		put_html(out, *all[clause].clause ? all[clause].clause : all[clause].interface);
		fprintf(out, "</a> <small>%d</small><br>", i - clause);
	}
	return i;
}

static void put_clauses(FILE *out, const struct clauses *clauses)
{
	if (!clauses->citation_count)
		return;
	fprintf(out,
		"<details class=wide id=clauses><summary>By clause: %d of %d documented errors of the pages cited are demanded "
		"by a "
		"case</summary>\n<p>✓ some case demands the error, – none does; (may): the standard allows it and does not "
		"demand it.\n"
		"<table><thead><tr><th scope=col>page<th scope=col>clauses, and how many cases cite each<th "
		"scope=col>documented "
		"errors</thead><tbody>\n",
		clauses->demanded, clauses->cited);
	for (int i = 0; i < clauses->citation_count;) {
		const char *interface = clauses->citations[i].interface;

		fputs("<tr><th scope=row>", out);
		put_html(out, interface);
		fputs("<td>", out);
		i = put_clauses_of(out, clauses, i);
		fputs("<td>", out);
		put_errors_of(out, clauses, interface);
		fputs("</tr>\n", out);
	}
	fputs("</tbody></table></details>\n", out);
}

static void put_legend(FILE *out)
{
	fputs("<details class=wide><summary>How to read it</summary>\n<dl>\n", out);
	for (int i = 0; i < CELLS; i++)
		fprintf(out, "<dt class=\"%s\">%s %s<dd>%s\n", cell_words[i].class, cell_words[i].symbol, cell_words[i].word,
			cell_words[i].meaning);
	fputs("</dl>\n<p>What a failure is worth depends on the tier. <b>posix</b>, <b>xsi</b>, and options such as <b>MSG</b> "
	      "are a must: "
	      "the platform is wrong. <b>posix-may</b>: it is outside of all that POSIX allows. <b>linux</b>: it differs from "
	      "what Linux "
	      "documents, not from POSIX. <b>linux-deviation</b>: it does neither what POSIX says nor what Linux does. "
	      "<b>impl</b>: no "
	      "document decides; what it does is observed.\n</details>\n",
	      out);
}

/* The script shows it, and fills its lists. */
static const char controls[] =
	"<form id=controls class=wide hidden>\n"
	"<label>Show <select name=view><option value=differ>where platforms differ<option value=fail>any failure<option "
	"value=alone>what "
	"fails on one platform only<option value=all>all</select></label>\n"
	"<label>on <select name=platform><option value=\"\">any platform</select></label>\n"
	"<label>in <select name=facility><option value=\"\">all facilities</select></label>\n"
	"<label>tier <select name=tier><option value=\"\">all<option value=must>must: posix, xsi, options</select></label>\n"
	"<label>with <input name=text type=search placeholder=\"words, a clause, an id\"></label>\n"
	"<details id=columns><summary>Columns</summary><div></div></details>\n"
	"<output aria-live=polite></output>\n"
	"</form>\n";

/* How many there are before those that did not run. */
static int put_skipped_last(struct report *report)
{
	int kept = 0;

	for (int i = 0; i < report->count; i++) {
		struct run run = report->runs[i];

		if (!run.count)
			continue;
		memmove(&report->runs[kept + 1], &report->runs[kept], sizeof(run) * (size_t)(i - kept));
		report->runs[kept++] = run;
	}
	return kept;
}

void write_matrix(FILE *out, struct report *report, const struct clauses *clauses)
{
	struct matrix matrix = {.report = report};

	matrix.columns = put_skipped_last(report);
	make_rows(&matrix);
	fprintf(out,
		"<!DOCTYPE html>\n<html lang=en>\n<meta charset=utf-8>\n<meta name=viewport content=\"width=device-width, "
		"initial-scale=1, minimum-scale=1\">\n"
		"<title>plumbline: %d behaviours on %d platforms</title>\n<style>\n%s</style>\n"
		"<header class=wide><h1>plumbline: %d behaviours on %d platforms</h1></header>\n<main>\n",
		matrix.count, matrix.columns, matrix_css, matrix.count, matrix.columns);
	put_platforms(out, report);
	put_legend(out);
	put_clauses(out, clauses);
	fputs(controls, out);
	put_table(out, &matrix);
	fputs("<dialog id=why aria-labelledby=why-title><form method=dialog><button>Close</button></form><h2 "
	      "id=why-title></h2><div></div>"
	      "</dialog>\n</main>\n<script type=\"application/json\" id=evidence>",
	      out);
	put_evidence(out, &matrix);
	fprintf(out, "</script>\n<script>\n%s</script>\n</html>\n", matrix_js);
	for (int i = 0; i < matrix.count; i++)
		free(matrix.rows[i].results);
	free(matrix.rows);
}
