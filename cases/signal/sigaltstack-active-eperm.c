/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static void change_stack(int signo)
{
	static char other[16];

	(void)signo;
	FAILS(EPERM, sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL));
	FAILS(EPERM, sigaltstack(&(stack_t){.ss_sp = other, .ss_size = (size_t)1 << 20}, NULL));
}

CASE("sigaltstack() fails with EPERM while a handler runs on the stack that it would change, which stays in effect",
     XSI("sigaltstack", "ERRORS [EPERM]"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	stack_t stack = {.ss_sp = MUST(malloc(size)), .ss_size = size}, now;

	MUST(sigaltstack(&stack, NULL));
	handle(SIGUSR1, change_stack, SA_ONSTACK);
	SUCCEEDS(raise(SIGUSR1));
	MUST(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, &now));
	HOLDS(now.ss_sp == stack.ss_sp);
	EQUAL(now.ss_flags & SS_ONSTACK, 0);
	free(stack.ss_sp);
}
