/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

/* Its code is one of SIGBUS, or one that the implementation defines for itself; and si_addr need not be exact. */
CASE("the SIGBUS of an access beyond the end of a mapped file has none of the codes of signals that a process has sent",
     POSIX_MAY("mmap", "DESCRIPTION, SIGBUS; 2.4 Signal Concepts, si_code"))
{
	size_t page = page_size();
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	char *memory = GIVES(mmap(NULL, 2 * page, PROT_READ, MAP_SHARED, file, 0));
	siginfo_t info = RAISES(SIGBUS, load_byte, memory + page + 5);

	EQUAL(info.si_signo, SIGBUS);
	DIFFERS(info.si_code, SI_USER);
	DIFFERS(info.si_code, SI_QUEUE);
	DIFFERS(info.si_code, SI_TIMER);
	DIFFERS(info.si_code, SI_ASYNCIO);
	DIFFERS(info.si_code, SI_MESGQ);
	OBSERVE("code %d, the address is %s", info.si_code, info.si_addr == memory + page + 5 ? "exact" : "not exact");
}
