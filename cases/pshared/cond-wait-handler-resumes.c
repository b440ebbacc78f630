/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#include "signal.h"

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void wait_until_ready(void *condition)
{
	struct condition *c = condition;
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(0, pthread_mutex_lock(&c->mutex));
	while (!c->ready)
		RETURNS(0, WAIT(&c->condition, &c->mutex, &later));
	RETURNS(0, pthread_mutex_unlock(&c->mutex));
}

CASE(CALL " does not fail with EINTR when a handler has run: it waits on, or returns 0 with the mutex locked",
     VARIANT(wait, "pshared/cond-wait-handler-resumes", POSIX_OPTION(TSH, "pthread_cond_wait", "DESCRIPTION; ERRORS")),
     VARIANT(timedwait, "pshared/cond-timedwait-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_cond_timedwait", "DESCRIPTION; ERRORS")),
     VARIANT(clockwait, "pshared/cond-clockwait-handler-resumes",
	     POSIX_OPTION(TSH, "pthread_cond_clockwait", "DESCRIPTION; ERRORS")))
{
	struct condition *c = new_condition(ERRORCHECK_MUTEX);

	handled = new_gate();
	handle(SIGUSR1, tell, 0);
	pid_t waiter = child(wait_until_ready, c);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	pass_gate(handled);
	BLOCKS(waiter);
	make_ready(c);
	RETURNS(0, pthread_cond_broadcast(&c->condition));
	FINISHES(waiter);
}
