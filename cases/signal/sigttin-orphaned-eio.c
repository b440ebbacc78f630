/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing, terminal, report[2];
static struct gate *orphaned;

static void read_as_orphan(void)
{
	char byte;
	int error;

	MUST(setpgid(0, 0));
	pass_gate(orphaned);
	error = read(terminal, &byte, 1) < 0 ? errno : 0;
	MUST(write(report[1], &error, sizeof(error)));
	_exit(0);
}

static void leave_reader(void *unused)
{
	(void)unused;
	if (MUST(fork()) == 0)
		read_as_orphan();
	_exit(0);
}

/* When the reader's parent has ended, no member of the reader's group has a parent in another group of the session. */
static void lead(void *unused)
{
	int error = 0;

	(void)unused;
	terminal = lead_session(typing);
	FINISHES(child(leave_reader, NULL));
	open_gate(orphaned);
	EQUAL(LOOK(read(report[0], &error, sizeof(error))), sizeof(error));
	EQUAL(error, EIO);
}

CASE("a read() of the controlling terminal by a member of an orphaned background group fails with EIO and stops nothing",
     POSIX("read", "ERRORS [EIO]"))
{
	orphaned = new_gate();
	MUST(pipe(report));
	typing = new_terminal();
	FINISHES(child(lead, NULL));
}
