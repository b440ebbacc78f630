/* SPDX-License-Identifier: MIT */
#include "futex.h"

#include "signal.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void wait_on_with_restart(void *word)
{
	handle(SIGUSR1, tell, SA_RESTART);
	wait_on(word);
}

CASE("FUTEX_WAIT without a timeout waits on after a handler installed with SA_RESTART has run",
     LINUX("signal(7)", "Interruption of system calls"))
{
	uint32_t *word = shared_memory(sizeof(*word));

	handled = new_gate();
	pid_t waiter = child(wait_on_with_restart, word);
	BLOCKS(waiter);
	for (int i = 0; i < 2; i++) {
		MUST(kill(waiter, SIGUSR1));
		pass_gate(handled);
		BLOCKS(waiter);
	}
	WAKES(word, 1, 1);
	FINISHES(waiter);
}
