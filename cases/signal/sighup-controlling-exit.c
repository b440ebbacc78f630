/* SPDX-License-Identifier: MIT */
#include "signal.h"
#include "terminal.h"

static int typing, report[2];
static struct gate *ready;

static void tell(int signo)
{
	MUST(write(report[1], &signo, sizeof(signo)));
	_exit(0);
}

static void lead(void *unused)
{
	(void)unused;
	lead_session(typing);
	if (MUST(fork()) == 0) {
		handle(SIGHUP, tell, 0);
		open_gate(ready);
		wait_for_death(NULL);
	}
	pass_gate(ready);
	_exit(0);
}

static void hear(void *unused)
{
	int signo = 0;

	(void)unused;
	EQUAL(read(report[0], &signo, sizeof(signo)), sizeof(signo));
	EQUAL(signo, SIGHUP);
}

CASE("when a controlling process exits, SIGHUP goes to the foreground process group of its terminal",
     POSIX("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	ready = new_gate();
	MUST(pipe(report));
	typing = new_terminal();
	FINISHES(child(lead, NULL));
	FINISHES(child(hear, NULL));
}
