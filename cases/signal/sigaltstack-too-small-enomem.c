/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigaltstack() fails with ENOMEM for a stack of less than MINSIGSTKSZ bytes, and none is in effect",
     XSI("sigaltstack", "ERRORS [ENOMEM]"))
{
	static char small[64];
	stack_t now;

	FAILS(ENOMEM, sigaltstack(&(stack_t){.ss_sp = small, .ss_size = sizeof(small)}, NULL));
	FAILS(ENOMEM, sigaltstack(&(stack_t){.ss_sp = small, .ss_size = 0}, NULL));
	MUST(sigaltstack(NULL, &now));
	EQUAL(now.ss_flags, SS_DISABLE);
}
