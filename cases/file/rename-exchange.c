/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall(): not every libc has renameat2() */
#include <sys/syscall.h>

#include "stream.h"

enum { EXCHANGE = 2, EXCHANGES = 200 };

static const char *one, *other;
static struct gate *looking;
static int *done;

static void look_for_both(void *unused)
{
	(void)unused;
	SUCCEEDS(LOOK(access(one, F_OK)));
	open_gate(looking);
	while (!__atomic_load_n(done, __ATOMIC_SEQ_CST)) {
		SUCCEEDS(LOOK(access(one, F_OK)));
		SUCCEEDS(LOOK(access(other, F_OK)));
	}
}

static int exchange(void)
{
	return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, EXCHANGE);
}

CASE("renameat2() with RENAME_EXCHANGE swaps two names, neither of which is ever missing to another process",
     LINUX("rename(2)", "renameat2(), RENAME_EXCHANGE"))
{
	one = temp_file("one", 3);
	other = temp_file("other", 5);
	looking = new_gate();
	done = shared_memory(sizeof(*done));
	if (exchange() != 0 && errno == EINVAL)
		SKIP("the file system of %s does not support RENAME_EXCHANGE", temp_dir());
	pid_t observer = child(look_for_both, NULL);
	pass_gate(looking);
	for (int i = 0; i < EXCHANGES; i++)
		GIVES(exchange());
	__atomic_store_n(done, 1, __ATOMIC_SEQ_CST);
	FINISHES(observer);
	READS(MUST(open(one, O_RDONLY)), "other");
	READS(MUST(open(other, O_RDONLY)), "one");
}
