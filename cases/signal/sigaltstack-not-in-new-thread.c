/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static void see_no_stack(void *unused)
{
	stack_t now = {.ss_flags = 0};

	(void)unused;
	SUCCEEDS(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags, SS_DISABLE);
}

CASE("a new thread has no alternate signal stack, though the thread that made it has one", XSI("pthread_create", "DESCRIPTION"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	stack_t stack = {.ss_sp = MUST(malloc(size)), .ss_size = size}, now;

	SUCCEEDS(sigaltstack(&stack, NULL));
	FINISHES(thread(see_no_stack, NULL));
	MUST(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, &now));
	HOLDS(now.ss_sp == stack.ss_sp);
	free(stack.ss_sp);
}
