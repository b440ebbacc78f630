/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static const char *lock;
static struct gate *refused, *released;

static void contend(void *unused)
{
	(void)unused;
	FAILS(EEXIST, open(lock, O_WRONLY | O_CREAT | O_EXCL, 0600));
	open_gate(refused);
	pass_gate(released);
	GIVES(open(lock, O_WRONLY | O_CREAT | O_EXCL, 0600));
}

/* The owner keeps its descriptor: it is the name that is the lock. */
CASE("once its owner has called unlink() on a lock file, a contender's open() with O_CREAT|O_EXCL succeeds",
     POSIX("unlink", "DESCRIPTION"))
{
	lock = temp_path();
	refused = new_gate();
	released = new_gate();
	MUST(open(lock, O_WRONLY | O_CREAT | O_EXCL, 0600));
	pid_t contender = child(contend, NULL);
	pass_gate(refused);
	SUCCEEDS(unlink(lock));
	FAILS(ENOENT, access(lock, F_OK));
	open_gate(released);
	FINISHES(contender);
	SUCCEEDS(access(lock, F_OK));
}
