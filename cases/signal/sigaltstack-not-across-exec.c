/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

static void see_no_stack(const char *unused)
{
	stack_t now = {.ss_flags = 0};

	(void)unused;
	SUCCEEDS(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags, SS_DISABLE);
}

static void exec_with_stack(void *unused)
{
	size_t size = (size_t)SIGSTKSZ + 65536;

	(void)unused;
	MUST(sigaltstack(&(stack_t){.ss_sp = MUST(malloc(size)), .ss_size = size}, NULL));
	exec_self("");
}

CASE("after exec there is no alternate signal stack", XSI("sigaltstack", "DESCRIPTION"), NEEDS(EXEC_SELF),
     AFTER_EXEC(see_no_stack))
{
	FINISHES(child(exec_with_stack, NULL));
}
