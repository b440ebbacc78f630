/* SPDX-License-Identifier: MIT */
/*
 * What lib/ and harness/ call and klibc 2.0 does not have. What cannot be made up for fails with ENOSYS, as it would on a
 * kernel without it. For the cases klibc stays what it is.
 */
#ifndef PLUMB_KLIBC_H
#define PLUMB_KLIBC_H

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

/* Whatever the clock: of the kernel's, klibc can ask for this one only. */
static inline int clock_gettime(int clock, struct timespec *now)
{
	struct timeval time;

	(void)clock;
	gettimeofday(&time, NULL);
	*now = (struct timespec){time.tv_sec, time.tv_usec * 1000};
	return 0;
}

static inline long syscall(long number, ...)
{
	(void)number;
	errno = ENOSYS;
	return -1;
}

#define CLONE_NEWNS 0x00020000
#define CLONE_NEWIPC 0x08000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define MS_PRIVATE 0x00040000
static inline int unshare(int flags)
{
	return (int)syscall(flags);
}

typedef unsigned long rlim_t;
static inline int getrlimit(int resource, struct rlimit *limit)
{
	(void)limit;
	return (int)syscall(resource);
}

static inline int setrlimit(int resource, const struct rlimit *limit)
{
	(void)limit;
	return (int)syscall(resource);
}

static inline int truncate(const char *path, off_t length)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC), result = fd < 0 ? -1 : ftruncate(fd, length);

	if (fd >= 0)
		close(fd);
	return result;
}

static inline double strtod(const char *text, char **end)
{
	char *at;
	double number = (double)strtol(text, &at, 10);

	if (*at == '.')
		for (double digit = 0.1; *++at >= '0' && *at <= '9'; digit /= 10)
			number += digit * (*at - '0');
	if (end)
		*end = at;
	return number;
}

static inline char *mkdtemp(char *path)
{
	char *end = path + strlen(path) - 6;
	struct timeval now;

	gettimeofday(&now, NULL);
	for (unsigned int tries = 0; tries < 1000; tries++) {
		unsigned int random = (unsigned int)now.tv_usec * 17 + (unsigned int)getpid() * 4099 + tries;

		for (int i = 0; i < 6; i++, random /= 16)
			end[i] = "0123456789abcdef"[random % 16];
		if (mkdir(path, 0700) == 0)
			return path;
		if (errno != EEXIST)
			return NULL;
	}
	return NULL;
}

#define reboot(how) reboot(how, NULL)

#endif
