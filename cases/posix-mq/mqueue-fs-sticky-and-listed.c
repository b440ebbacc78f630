/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* unshare() */
#include <dirent.h>

#include "mqueue-fs.h"

static int listed(const char *name)
{
	DIR *directory = MUST(opendir(temp_dir()));
	struct dirent *entry;
	int count = 0;

	while ((entry = readdir(directory)))
		count += strcmp(entry->d_name, name + 1) == 0;
	MUST(closedir(directory));
	return count;
}

static void look(void *name)
{
	struct stat status;

	mount_mqueue();
	MUST(stat(temp_dir(), &status));
	EQUAL(status.st_mode & S_ISVTX, S_ISVTX);
	EQUAL(listed(name), 1);
	SUCCEEDS(mq_unlink(name));
	EQUAL(listed(name), 0);
}

CASE("the mqueue file system's directory has its sticky bit set, and lists a queue until mq_unlink() removes it",
     LINUX("mq_overview(7)", "Mounting the message queue filesystem"), NEEDS(PRIVILEGE_SYS_ADMIN))
{
	const char *name = temp_mq_name();

	named_mq(name, 0, 1, 1);
	FINISHES(child(look, (void *)name));
}
