/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static volatile uintptr_t local;
static volatile sig_atomic_t flags;

static void note_stack(int signo)
{
	stack_t now;
	int here;

	(void)signo;
	local = (uintptr_t)&here;
	MUST(sigaltstack(NULL, &now));
	flags = now.ss_flags;
}

CASE("a handler with SA_ONSTACK runs on the stack of sigaltstack(), which says so with SS_ONSTACK; one without does not",
     XSI("sigaltstack", "DESCRIPTION"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	stack_t stack = {.ss_sp = MUST(malloc(size)), .ss_size = size}, now;
	uintptr_t start = (uintptr_t)stack.ss_sp;

	SUCCEEDS(sigaltstack(&stack, NULL));
	handle(SIGUSR1, note_stack, SA_ONSTACK);
	handle(SIGUSR2, note_stack, 0);
	MUST(raise(SIGUSR1));
	HOLDS(local >= start && local < start + size);
	EQUAL(flags & SS_ONSTACK, SS_ONSTACK);
	MUST(raise(SIGUSR2));
	HOLDS(local < start || local >= start + size);
	EQUAL(flags & SS_ONSTACK, 0);
	SUCCEEDS(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, &now));
	HOLDS(now.ss_sp == stack.ss_sp);
	EQUAL(now.ss_size, size);
	free(stack.ss_sp);
}
