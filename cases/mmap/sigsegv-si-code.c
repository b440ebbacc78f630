/* SPDX-License-Identifier: MIT */
#include <sys/mman.h>

#include "plumbline.h"

/* Between pages that stay, so that nothing else takes the place of the one that is unmapped. si_addr may be inaccurate. */
CASE("the SIGSEGV of a store to a read-only page has the code SEGV_ACCERR, of an access to an unmapped one SEGV_MAPERR, or "
     "others",
     POSIX_MAY("mprotect", "DESCRIPTION; <signal.h>"))
{
	size_t page = page_size();
	char *memory = shared_memory(3 * page);

	EQUAL(mprotect(memory, page, PROT_READ), 0);
	MUST(munmap(memory + page, page));
	siginfo_t info = RAISES(SIGSEGV, store_byte, memory);
	EQUAL(info.si_signo, SIGSEGV);
	LINUX_OR_OTHER(info.si_code == SEGV_ACCERR, info.si_code != SI_USER && info.si_code != SI_QUEUE);
	info = RAISES(SIGSEGV, load_byte, memory + page);
	EQUAL(info.si_signo, SIGSEGV);
	LINUX_OR_OTHER(info.si_code == SEGV_MAPERR, info.si_code != SI_USER && info.si_code != SI_QUEUE);
}
