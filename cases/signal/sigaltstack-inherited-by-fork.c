/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static void see_the_stack(void *stack)
{
	stack_t now;

	SUCCEEDS(sigaltstack(NULL, &now));
	HOLDS(now.ss_sp == ((stack_t *)stack)->ss_sp);
	EQUAL(now.ss_size, ((stack_t *)stack)->ss_size);
	EQUAL(now.ss_flags, 0);
	free(now.ss_sp);
}

CASE("the child of fork() has the alternate signal stack of its parent", XSI("fork", "DESCRIPTION"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	stack_t stack = {.ss_sp = MUST(malloc(size)), .ss_size = size};

	SUCCEEDS(sigaltstack(&stack, NULL));
	FINISHES(child(see_the_stack, &stack));
	MUST(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL));
	free(stack.ss_sp);
}
