/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall(): not every libc has renameat2() */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

enum { NOREPLACE = 1 };

static int renameat2_flags(const char *from, const char *to, unsigned int flags)
{
	return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
}

CASE("renameat2() with RENAME_NOREPLACE fails with EEXIST and changes nothing while the new name exists, and else renames",
     LINUX("rename(2)", "renameat2(), RENAME_NOREPLACE"))
{
	const char *from = temp_file("from", 4), *to = temp_file("to", 2), *absent = temp_path();
	char found[8];

	if (LOOK(renameat2_flags(from, to, NOREPLACE)) != 0 && errno == EINVAL)
		SKIP("the file system of %s does not support RENAME_NOREPLACE", temp_dir());
	FAILS(EEXIST, renameat2_flags(from, to, NOREPLACE));
	EQUAL(read(MUST(open(from, O_RDONLY)), found, sizeof(found)), 4);
	EQUAL_BYTES(found, "from", 4);
	EQUAL(read(MUST(open(to, O_RDONLY)), found, sizeof(found)), 2);
	EQUAL_BYTES(found, "to", 2);
	SUCCEEDS(renameat2_flags(from, absent, NOREPLACE));
	FAILS(ENOENT, access(from, F_OK));
	EQUAL(read(MUST(open(absent, O_RDONLY)), found, sizeof(found)), 4);
	EQUAL_BYTES(found, "from", 4);
}
