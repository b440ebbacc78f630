/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("mprotect() from an address that is no multiple of the page size fails with EINVAL, or changes the page that holds it",
     POSIX_MAY("mprotect", "ERRORS [EINVAL]"))
{
	char *memory = shared_memory(2 * page_size());

	errno = 0;
	int result = mprotect(memory + 1, 1, PROT_READ);
	LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	ACCESS(memory, result == 0 ? "rw" : "ww");
}
