/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

static mqd_t queue;
static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

#ifdef PLUMB_VARIANT_mq_timedsend
#define CALL SENDER
#else
#define CALL RECEIVER
#endif

static void go_on(void *unused)
{
	(void)unused;
#ifdef PLUMB_VARIANT_mq_timedsend
	SUCCEEDS(SEND(queue, "b", 2));
#else
	RECEIVES(queue, "b", 2);
#endif
}

CASE(CALL " goes on waiting after a handler that was installed with SA_RESTART has run",
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-restart", POSIX_OPTION(MSG, "sigaction", "DESCRIPTION, SA_RESTART")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-restart", POSIX_OPTION(MSG, "sigaction", "DESCRIPTION, SA_RESTART")))
{
	handled = new_gate();
	queue = new_mq(0, 1, 1);
#ifdef PLUMB_VARIANT_mq_timedsend
	MUST(mq_send(queue, "a", 1, 0));
#endif
	handle(SIGUSR1, tell, SA_RESTART);
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	pass_gate(handled);
	BLOCKS(caller);
#ifdef PLUMB_VARIANT_mq_timedsend
	RECEIVES(queue, "a", 0);
	FINISHES(caller);
	RECEIVES(queue, "b", 2);
#else
	MUST(mq_send(queue, "b", 1, 2));
	FINISHES(caller);
	COUNTS(queue, 0);
#endif
}
