/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdlib.h>

#include "signal.h"

static sigjmp_buf before;
static volatile uintptr_t local;

static void leave(int signo)
{
	int here;

	(void)signo;
	local = (uintptr_t)&here;
	siglongjmp(before, 1);
}

CASE("a signal for what has happened in a thread is delivered on its alternate stack: the handler of SIGSEGV runs there",
     XSI("sigaltstack", "DESCRIPTION"), NOT_UNDER_MEMCHECK("the bad access is meant"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	stack_t stack = {.ss_sp = MUST(malloc(size)), .ss_size = size}, now = {.ss_flags = SS_ONSTACK};
	uintptr_t start = (uintptr_t)stack.ss_sp;
	volatile int times = 0;

	SUCCEEDS(sigaltstack(&stack, NULL));
	handle(SIGSEGV, leave, SA_ONSTACK);
	handle(SIGBUS, leave, SA_ONSTACK); /* what some send for memory that no access is allowed to */
	if (sigsetjmp(before, 1) != 0)
		times++;
	if (times < 3)
		load_byte(bad_address());
	EQUAL(times, 3);
	HOLDS(local >= start && local < start + size);
	SUCCEEDS(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags & SS_ONSTACK, 0);
	MUST(sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL));
	free(stack.ss_sp);
}
