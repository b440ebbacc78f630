/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

static struct gate *asked, *orphaned;
static int answers[2];

/* Its child outlives it and is then nobody's, so that tells through a pipe what it sees. */
static void leave_orphan(void *unused)
{
	pid_t parent;

	(void)unused;
	if (MUST(fork()) > 0) {
		pass_gate(asked);
		_exit(0);
	}
	parent = getppid();
	MUST(write(answers[1], &parent, sizeof(parent)));
	open_gate(asked);
	pass_gate(orphaned);
	parent = getppid();
	MUST(write(answers[1], &parent, sizeof(parent)));
	_exit(0);
}

CASE("getppid() returns the ID of the process's parent, and another ID after that has ended",
     POSIX("getppid", "DESCRIPTION; _exit(), Consequences of Process Termination"))
{
	pid_t before = -1, after = -1;

	asked = new_gate();
	orphaned = new_gate();
	MUST(pipe(answers));
	pid_t parent = child(leave_orphan, NULL);
	MUST(close(answers[1]));
	FINISHES(parent);
	open_gate(orphaned);
	EQUAL(read(answers[0], &before, sizeof(before)), (ssize_t)sizeof(before));
	EQUAL(before, parent);
	EQUAL(LOOK(read(answers[0], &after, sizeof(after))), (ssize_t)sizeof(after));
	DIFFERS(after, parent);
	EQUAL(LOOK(read(answers[0], &after, 1)), 0);
}
