/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

CASE("a queue that mq_open() creates belongs to the effective user and group, with mode's permissions less the mask's",
     LINUX("mq_open(3)", "DESCRIPTION, O_CREAT"))
{
	struct stat status;

	LOOK(umask(027));
	mqd_t queue = GIVES(mq_open(temp_mq_name(), O_RDWR | O_CREAT, 0666, SIZED(1, 1)));
	MUST(fstat((int)queue, &status));
	EQUAL(status.st_uid, geteuid());
	EQUAL(status.st_gid, getegid());
	EQUAL(status.st_mode & 07777, 0640);
}
