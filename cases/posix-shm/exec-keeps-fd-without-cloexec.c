/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>

#include "posix-shm.h"

static void map_it(const char *number)
{
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, atoi(number), 0));

	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
}

static void execute(void *descriptor)
{
	char number[16];

	GIVES(fcntl(INT(descriptor), F_SETFD, 0));
	snprintf(number, sizeof(number), "%d", INT(descriptor));
	exec_self(number);
}

CASE("an object's descriptor whose FD_CLOEXEC is taken away is open in the new program, which can map the unlinked object by "
     "it",
     POSIX_OPTION(SHM, "exec", "DESCRIPTION; shm_open() RATIONALE"), NEEDS(EXEC_SELF), AFTER_EXEC(map_it))
{
	const char *name = temp_shm_name();
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	SUCCEEDS(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	MUST(shm_unlink(name));
	FINISHES(child(execute, &fd));
	HOLDS_TEXT(fd, "aXc");
}
