/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* PR_SET_CHILD_SUBREAPER */
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static struct gate *orphaned;

/* In the middle of three generations: it ends when its child is there. */
static void leave_orphan(void *seen)
{
	pid_t pid = MUST(fork());

	if (pid == 0) {
		pass_gate(orphaned);
		((pid_t *)seen)[1] = getppid();
		_exit(5);
	}
	((pid_t *)seen)[0] = pid;
	_exit(0);
}

CASE("an orphan gets the nearest ancestor marked with PR_SET_CHILD_SUBREAPER as its parent, which can wait for it",
     LINUX("prctl(2)", "PR_SET_CHILD_SUBREAPER"))
{
	pid_t *seen = shared_memory(2 * sizeof(pid_t));
	int status, marked = 0;

	orphaned = new_gate();
	SUCCEEDS(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0));
	SUCCEEDS(prctl(PR_GET_CHILD_SUBREAPER, &marked, 0, 0, 0));
	EQUAL(marked, 1);
	FINISHES(child(leave_orphan, seen));
	open_gate(orphaned);
	EQUAL(waitpid(seen[0], &status, 0), seen[0]);
	HOLDS(WIFEXITED(status));
	EQUAL(WEXITSTATUS(status), 5);
	EQUAL(seen[1], getpid());
}
