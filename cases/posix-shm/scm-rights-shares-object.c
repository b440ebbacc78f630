/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"
#include "socket.h"

static int ends[2];

static void map_what_comes(void *unused)
{
	(void)unused;
	int fd = RECEIVES_DESCRIPTOR(ends[1]);
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));

	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
}

CASE("an object whose name is gone can be shared by passing its descriptor over a socket: both map the same memory",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	memcpy(mapped(fd, 3), "abc", 3);
	MUST(shm_unlink(name));
	new_pair(ends);
	pid_t receiver = child(map_what_comes, NULL);
	EQUAL(sendmsg(ends[0], rights(&fd, 1), 0), 1);
	FINISHES(receiver);
	HOLDS_TEXT(fd, "aXc");
}
