/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("what was stored stays in the object when nobody has it mapped or open any more",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, page_size());
	char *memory = mapped(fd, page_size());

	memcpy(memory, "abc", 3);
	memory[page_size() - 1] = 'z';
	SUCCEEDS(munmap(memory, page_size()));
	SUCCEEDS(close(fd));
	fd = GIVES(shm_open(name, O_RDONLY, 0));
	HAS_SIZE(fd, page_size());
	HOLDS_TEXT(fd, "abc");
	EQUAL(mapped_for_reading(fd, page_size())[page_size() - 1], 'z');
}
