/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* PROT_GROWSUP, PROT_GROWSDOWN */

#include "mapping.h"

CASE("mprotect() with an unknown bit in prot, or with both PROT_GROWSUP and PROT_GROWSDOWN, fails with EINVAL, changing "
     "nothing",
     LINUX("mprotect(2)", "ERRORS [EINVAL]"))
{
	char *memory = shared_memory(page_size());

	FAILS(EINVAL, mprotect(memory, page_size(), PROT_READ | 0x400000));
	FAILS(EINVAL, mprotect(memory, page_size(), PROT_READ | PROT_GROWSUP | PROT_GROWSDOWN));
	ACCESS(memory, "w");
}
