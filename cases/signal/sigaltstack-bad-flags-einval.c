/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "signal.h"

CASE("sigaltstack() fails with EINVAL for flags other than SS_DISABLE, and no stack is in effect",
     XSI("sigaltstack", "ERRORS [EINVAL]"))
{
	size_t size = (size_t)SIGSTKSZ + 65536;
	void *memory = MUST(malloc(size));
	stack_t now;

	FAILS(EINVAL, sigaltstack(&(stack_t){.ss_sp = memory, .ss_size = size, .ss_flags = 0x100}, NULL));
	MUST(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags, SS_DISABLE);
	free(memory);
}
