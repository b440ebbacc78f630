/* SPDX-License-Identifier: MIT */
#include "mapping.h"

CASE("when mprotect() fails with ENOMEM for a hole in the range, the pages before and after it have the old protection or the "
     "new",
     IMPL("mprotect(2)", "DESCRIPTION"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	MUST(munmap(memory + page, page));
	FAILS(ENOMEM, mprotect(memory, 3 * page, PROT_READ));
	char before = access_to(memory), after = access_to(memory + 2 * page);
	HOLDS(before == 'w' || before == 'r');
	HOLDS(after == 'w' || after == 'r');
	OBSERVE("the page before is %s, the one after %s", before == 'r' ? "changed" : "as it was",
		after == 'r' ? "changed" : "as it was");
}
