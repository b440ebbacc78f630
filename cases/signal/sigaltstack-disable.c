/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static volatile uintptr_t local;

static void note_stack(int signo)
{
	int here;

	(void)signo;
	local = (uintptr_t)&here;
}

CASE("after sigaltstack() with SS_DISABLE there is none, and a handler with SA_ONSTACK runs on the usual stack",
     XSI("sigaltstack", "DESCRIPTION"), NOT_UNDER_MEMCHECK("valgrind keeps to the stack that was disabled"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	stack_t stack = {.ss_sp = MUST(malloc(size)), .ss_size = size}, now;
	uintptr_t start = (uintptr_t)stack.ss_sp;

	SUCCEEDS(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags, SS_DISABLE);
	MUST(sigaltstack(&stack, NULL));
	SUCCEEDS(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL));
	now.ss_flags = 0;
	SUCCEEDS(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags, SS_DISABLE);
	handle(SIGUSR1, note_stack, SA_ONSTACK);
	MUST(raise(SIGUSR1));
	HOLDS(local < start || local >= start + size);
	free(stack.ss_sp);
}
