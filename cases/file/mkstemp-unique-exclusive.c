/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

enum { MAKERS = 4, FILES = 16 };

static const char *template;
static ino_t *made;

static void make_files(void *maker)
{
	for (int i = 0; i < FILES; i++) {
		struct stat status, named;
		char path[256];

		snprintf(path, sizeof(path), "%sXXXXXX", template);
		int fd = GIVES(mkstemp(path));
		MUST(fstat(fd, &status));
		EQUAL(status.st_mode, S_IFREG | 0600);
		EQUAL(status.st_size, 0);
		EQUAL(fcntl(fd, F_GETFL) & O_ACCMODE, O_RDWR);
		EQUAL_BYTES(path, template, strlen(template));
		SUCCEEDS(stat(path, &named));
		EQUAL(named.st_ino, status.st_ino);
		made[INT(maker) * FILES + i] = status.st_ino;
	}
}

CASE("mkstemp() of one template by several processes at once makes a new empty file of mode 0600 at each call",
     POSIX("mkstemp", "DESCRIPTION"))
{
	int maker[MAKERS];
	pid_t pid[MAKERS];

	template = temp_path();
	made = shared_memory(MAKERS * FILES * sizeof(*made));
	umask(0);
	for (int i = 0; i < MAKERS; i++) {
		maker[i] = i;
		pid[i] = child(make_files, &maker[i]);
	}
	for (int i = 0; i < MAKERS; i++)
		FINISHES(pid[i]);
	for (int i = 0; i < MAKERS * FILES; i++)
		for (int k = 0; k < i; k++)
			DIFFERS(made[i], made[k]);
}
