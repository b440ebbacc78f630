/* SPDX-License-Identifier: MIT */
/* The life of a case in its own process, from what it needs to its verdict, and over an exec of itself. */
#include <stdio.h>
#include <unistd.h>

#include "inside.h"

static pid_t process; /* that in which the body began */

static void start(const struct plumb_case *c)
{
	plumb_this_case = c;
	process = getpid();
	/* What must come may take all of the case's time but enough to say that it did not come. */
	plumb_patience_ends = now_ms() + plumb_timeout_ms(c) * 4 / 5;
}

_Noreturn void plumb_run(const struct plumb_case *c)
{
	const char *missing;

	start(c);
	plumb_report_find(plumb_given.report);
	plumb_task_adopt(plumb_task_reserve());
	missing = c->option ? plumb_missing_option(c->option) : plumb_not_here(c);
	if (c->does_not_build && !missing)
		plumb_verdict(PLUMB_FAILED, EXIT_FAIL, (struct plumb_at){c->file, 0, "does not build"}, NULL, c->does_not_build,
			      NULL);
	if (!missing)
		missing = plumb_missing(c);
	if (missing)
		plumb_skip("%s", missing);
	c->body();
	if (getpid() != process) /* a fork() of the case's own came back here */
		plumb_end(EXIT_PASS);
	plumb_join_all();
	if (plumb_expectations() == 0)
		plumb_unresolved((struct plumb_at){c->file, 0, "the case makes an expectation"}, 0);
	plumb_end(EXIT_PASS);
}

_Noreturn void plumb_run_after_exec(const struct plumb_case *c, const char *argument)
{
	start(c);
	plumb_report_find(plumb_given.report);
	if (!c->after_exec)
		plumb_unresolved((struct plumb_at){c->file, 0, "the case declares AFTER_EXEC"}, 0);
	c->after_exec(argument);
	plumb_join_all();
	plumb_end(EXIT_PASS);
}

_Noreturn void exec_self(const char *argument)
{
	char program[4096];

	snprintf(program, sizeof(program), "%s", plumb_given.program);
	plumb_give_environment();
	execl(program, program, PLUMB_AFTER_EXEC, plumb_this_case->id, argument, (char *)NULL);
	plumb_unresolved(plumb_place("execl(plumb_given.program)"), errno);
}
