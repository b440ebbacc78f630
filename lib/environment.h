/* SPDX-License-Identifier: MIT */
/* What cases are run in, as far as a verdict may hang on it: probed once, judged by, and printed first. */
#ifndef PLUMB_ENVIRONMENT_H
#define PLUMB_ENVIRONMENT_H

#include "plumbline.h"

enum plumb_limit {
	PLUMB_FSIZE,
	PLUMB_NOFILE,
	PLUMB_NPROC,
	PLUMB_MEMLOCK,
	PLUMB_MSGQUEUE,
	PLUMB_SIGPENDING,
	PLUMB_AS,
	PLUMB_DATA,
	PLUMB_STACK,
	PLUMB_CPU,
	PLUMB_MOST_LIMITS
};

/* What a worker has for itself, or-ed together. */
enum plumb_own { PLUMB_OWN_USER = 1, PLUMB_OWN_PID = 2, PLUMB_OWN_MOUNT = 4, PLUMB_OWN_IPC = 8 };

enum plumb_told { PLUMB_UNTOLD, PLUMB_NO, PLUMB_YES };

/*
 * Plain data: it may be copied, and sent through a pipe to whoever is of the same build. A string is empty, and a number 0, for
 * what cannot be told here.
 */
struct plumb_environment {
	uint64_t known;         /* the needs, privileges among them, that have been looked into */
	uint64_t there;         /* those of them that are there */
	uint64_t claimed;       /* the privileges that the process has by its own account: the kernel may not grant them */
	unsigned int isolation; /* enum plumb_own; this and ids are set by whoever made the namespaces */
	char ids[80];           /* why a user namespace of its own has one ID only */
	char kernel[100];       /* "Linux 6.1.0-28-amd64" */
	char cpu[48];           /* "x86_64" */
	char libc[48];          /* "glibc 2.36" */
	char compiler[48];      /* "gcc 12.2.0" */
	char temporary[32];     /* type of the file system of TMPDIR */
	char shared_memory[32]; /* that of /dev/shm */
	uint64_t shared_memory_size;
	uint64_t page_size, segment_boundary; /* the latter is SHMLBA */
	uint64_t hard_limits[PLUMB_MOST_LIMITS];
	unsigned int user, processors;
	enum plumb_told user_namespace; /* this is not the first one */
	enum plumb_told default_acl;    /* on TMPDIR */
	enum plumb_told seccomp;        /* a filter of system calls is laid */
	enum plumb_told proc, proc_others,
		proc_sys; /* /proc is there; shows processes of other users; its sys may be written */
};
#define PLUMB_UNLIMITED UINT64_MAX
#define PLUMB_NO_LIMIT_KNOWN (UINT64_MAX - 1) /* the system has no such limit */

/* Of the machine and the build, what needs no trial: the first PLUMB_MACHINE_KEYS keys below. */
void plumb_probe_machine(struct plumb_environment *environment);
/* All of it but isolation. plumb_given.directory must be set, and need not be there. */
void plumb_probe_environment(struct plumb_environment *environment);
/* No more than these needs ask for; nothing is probed twice. */
void plumb_probe_needs(struct plumb_environment *environment, uint64_t needs);

enum { PLUMB_MACHINE_KEYS = 8 };
/* For printing: the i-th of (key, value); a null key is the end, a null value is one that could not be told. */
const char *plumb_environment_key(int i);
const char *plumb_environment_value(const struct plumb_environment *environment, int i, char *buffer, size_t size);

#endif
