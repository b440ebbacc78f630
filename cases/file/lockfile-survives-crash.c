/* SPDX-License-Identifier: MIT */
#include "stream.h"

static const char *lock;
static struct gate *locked;

static void lock_and_wait(void *unused)
{
	(void)unused;
	int fd = GIVES(open(lock, O_WRONLY | O_CREAT | O_EXCL, 0600));
	EQUAL(write(fd, "owner", 5), 5);
	open_gate(locked);
	pause();
}

CASE("a lock file outlives its creator's death by SIGKILL: open() with O_CREAT|O_EXCL still fails with EEXIST",
     POSIX("open", "ERRORS [EEXIST]"))
{
	lock = temp_path();
	locked = new_gate();
	pid_t owner = child(lock_and_wait, NULL);
	pass_gate(locked);
	MUST(kill(owner, SIGKILL));
	DIES(owner, SIGKILL);
	FAILS(EEXIST, open(lock, O_WRONLY | O_CREAT | O_EXCL, 0600));
	READS(MUST(open(lock, O_RDONLY)), "owner");
}
