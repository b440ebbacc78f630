/* SPDX-License-Identifier: MIT */
/* The portability matrix: what matrix.c (the page and its table) and evidence.c (why a cell is as it is) share. */
#ifndef PLUMB_REPORT_MATRIX_H
#define PLUMB_REPORT_MATRIX_H

#include "report.h"

/* What a cell says. The order is that of the legend. */
enum cell { CELL_PASS, CELL_FAIL, CELL_KNOWN, CELL_UNRESOLVED, CELL_UNBUILT, CELL_SKIP, CELL_SURPRISE, CELL_NOT_RUN, CELLS };
extern const struct cell_word {
	const char *class, *symbol, *word, *meaning;
} cell_words[CELLS];

/* One behaviour on all platforms. */
struct row {
	const char *id;
	const struct behaviour *behaviour; /* null: it is not known */
	const char *sentence, *source, *tier;
	const struct result **results; /* one a run; null: not run there */
};

struct matrix {
	struct report *report;
	struct row *rows;   /* by facility and id */
	int count, columns; /* columns: the first runs of the report; the others did not run */
};

enum cell cell_of(const struct result *result);
/* Text, or the value of an attribute. */
void put_html(FILE *out, const char *text);
/* For where there is no script: a facility's causes, each once. */
void put_causes_of(FILE *out, const struct matrix *matrix, int first, int end);
/* For the dialogue. */
void put_evidence(FILE *out, const struct matrix *matrix);

#endif
