/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>

#include "posix-shm.h"

/* POSIX and mmap(2) leave open what the added part is in a mapping that is older. */
CASE("a page that ftruncate() adds to an object is, in a mapping that was made before, zero and shared, or raises SIGBUS as "
     "before",
     IMPL("mmap()", "DESCRIPTION, the size changes after the call"))
{
	size_t page = page_size();
	int fd = new_object(page), status = 0;
	char *memory = mapped(fd, 2 * page);

	RAISES(SIGBUS, load_byte, memory + page);
	SUCCEEDS(ftruncate(fd, (off_t)(2 * page)));
	pid_t storing = MUST(fork());
	if (storing == 0) {
		bool zero = memory[page] == 0;

		store_byte(memory + page);
		_exit(zero ? 0 : 1);
	}
	MUST(waitpid(storing, &status, 0));
	OBSERVE("the mapping %s what is added", status == 0 ? "reaches" : "does not reach");
	HOLDS(status == 0 || (WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS));
	EQUAL(mapped_for_reading(fd, 2 * page)[page], status == 0 ? 'x' : 0);
}
