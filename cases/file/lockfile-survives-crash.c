/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

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
	char found[8];

	lock = temp_path();
	locked = new_gate();
	pid_t owner = child(lock_and_wait, NULL);
	pass_gate(locked);
	MUST(kill(owner, SIGKILL));
	DIES(owner, SIGKILL);
	FAILS(EEXIST, open(lock, O_WRONLY | O_CREAT | O_EXCL, 0600));
	EQUAL(read(MUST(open(lock, O_RDONLY)), found, sizeof(found)), 5);
	EQUAL_BYTES(found, "owner", 5);
}
