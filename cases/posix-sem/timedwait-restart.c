/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

static struct gate *handled, *posted;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void go_on_or_not(void *semaphore)
{
	errno = 0;
	int answer = sem_timedwait(semaphore, LATER), error = errno;

	LINUX_OR_POSIX(answer == -1 && error == EINTR, answer == 0);
	pass_gate(posted);
	HAS_VALUE(semaphore, answer == -1 ? 1 : 0);
}

/* signal(7) says that Linux goes on, too; but its futex(2), which semaphores are made of, does not where there is a timeout. */
CASE("sem_timedwait() goes on after a handler that was installed with SA_RESTART has run, or, on Linux, fails with EINTR",
     LINUX_DEVIATION("sigaction", "DESCRIPTION, SA_RESTART; futex(2) ERRORS [EINTR]"))
{
	sem_t *semaphore = new_semaphore(0);

	handled = new_gate();
	posted = new_gate();
	handle(SIGUSR1, tell, SA_RESTART);
	pid_t waiter = child(go_on_or_not, semaphore);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	pass_gate(handled);
	MUST(sem_post(semaphore));
	open_gate(posted);
	FINISHES(waiter);
}
