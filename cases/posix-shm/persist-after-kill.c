/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"
#include "signal.h"

static struct gate *stored;

static void make_and_wait_for_death(void *name)
{
	int fd = GIVES(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	SUCCEEDS(ftruncate(fd, 3));
	memcpy(mapped(fd, 3), "abc", 3);
	open_gate(stored);
	wait_for_death(NULL);
}

CASE("a shared memory object and its contents stay when the process that has made it is killed",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();

	stored = new_gate();
	pid_t maker = child(make_and_wait_for_death, (void *)name);
	pass_gate(stored);
	MUST(kill(maker, SIGKILL));
	DIES(maker, SIGKILL);
	int fd = GIVES(shm_open(name, O_RDONLY, 0));
	HAS_SIZE(fd, 3);
	HOLDS_TEXT(fd, "abc");
}
