/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

/* The standard lists the codes, but not which of them it is here, and lets si_addr be inaccurate. */
CASE("the SIGBUS of an access beyond the end of a mapped file has one of the codes BUS_ADRERR and BUS_OBJERR",
     POSIX_MAY("mmap", "DESCRIPTION, SIGBUS; <signal.h>"))
{
	size_t page = page_size();
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	char *memory = SUCCEEDS(mmap(NULL, 2 * page, PROT_READ, MAP_SHARED, file, 0));
	siginfo_t info = RAISES(SIGBUS, load_byte, memory + page + 5);

	EQUAL(info.si_signo, SIGBUS);
	HOLDS(info.si_code == BUS_ADRERR || info.si_code == BUS_OBJERR);
	OBSERVE("code %d, the address is %s", info.si_code, info.si_addr == memory + page + 5 ? "exact" : "not exact");
}
