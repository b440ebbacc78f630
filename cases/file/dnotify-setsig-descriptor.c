/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_NOTIFY, F_SETSIG */
#include <fcntl.h>
#include <stdio.h>

#include "signal.h"

CASE("the signal that F_NOTIFY sends is F_SETSIG's, and tells which directory has changed; a file made there counts by "
     "DN_CREATE",
     LINUX("fcntl(2)", "File and directory change notification (dnotify)"))
{
	char path[600];
	int signo = SIGRTMIN + 1, directory = MUST(open(temp_dir(), O_RDONLY));

	catch_signal(signo, 0);
	MUST(fcntl(directory, F_SETSIG, signo));
	if (LOOK(fcntl(directory, F_NOTIFY, 0)) != 0 && errno == EINVAL)
		SKIP("there is no dnotify here");
	EQUAL(fcntl(directory, F_NOTIFY, DN_CREATE), 0);
	snprintf(path, sizeof(path), "%s/made", temp_dir());
	MUST(close(MUST(open(path, O_WRONLY | O_CREAT | O_EXCL, 0600))));
	EQUAL(caught(signo), 1);
	EQUAL(caught_info(signo).si_fd, directory);
}
