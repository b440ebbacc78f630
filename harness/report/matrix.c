#include "report.h"
void write_matrix(FILE *out, struct report *report, const struct clauses *clauses)
{
	(void)out, (void)report, (void)clauses;
}
