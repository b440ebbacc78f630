/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif
#if __has_include(<sys/ipc.h>)
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#define HAVE_SYSV
#endif

#include "sweep.h"

/* It counts against a case only if that had nothing else to say: one that failed had no chance to clean up. */
static void tell_left(struct outcome *outcome, const char *kind, const char *name)
{
	char actual[400];

	snprintf(actual, sizeof(actual), "%s %s was still there", kind, name);
	if (outcome->verdict == PASS)
		add_record(outcome, FAIL, "the case leaves no object behind", actual, NULL);
}

#ifdef HAVE_SYSV
static void remove_key(key_t key)
{
	int id;

	id = msgget(key, 0);
	if (id >= 0)
		msgctl(id, IPC_RMID, NULL);
	id = shmget(key, 0, 0);
	if (id >= 0)
		shmctl(id, IPC_RMID, NULL);
	id = semget(key, 0, 0);
	if (id >= 0)
		semctl(id, 0, IPC_RMID);
}

/* Linux's commands, for libcs that hide them. The first int of the answer to *_INFO, or the eighth, is how many there are. */
enum { STAT_BY_INDEX_MSG = 11, INFO_MSG = 12, STAT_BY_INDEX_SHM = 13, INFO_SHM = 14, STAT_BY_INDEX_SEM = 18, INFO_SEM = 19 };

union sysv_answer {
	int numbers[64]; /* what the kernel writes may be larger than what the libc declares */
	struct msqid_ds queue;
	struct shmid_ds segment;
	struct semid_ds semaphores;
};

union semctl_argument {
	int value;
	void *pointer;
};

static void tell_left_id(struct outcome *outcome, const char *kind, int id)
{
	char name[24];

	snprintf(name, sizeof(name), "%d", id);
	tell_left(outcome, kind, name);
}

static void empty_ipc_namespace(struct outcome *outcome)
{
	union sysv_answer answer, ignored;
	union semctl_argument argument = {.pointer = &answer};
	int highest, id;

	highest = msgctl(0, INFO_MSG, &answer.queue);
	for (int i = 0; highest >= 0 && answer.numbers[0] > 0 && i <= highest; i++) {
		id = msgctl(i, STAT_BY_INDEX_MSG, &ignored.queue);
		if (id >= 0 && msgctl(id, IPC_RMID, NULL) == 0)
			tell_left_id(outcome, "message queue", id);
	}
	highest = shmctl(0, INFO_SHM, &answer.segment);
	for (int i = 0; highest >= 0 && answer.numbers[0] > 0 && i <= highest; i++) {
		id = shmctl(i, STAT_BY_INDEX_SHM, &ignored.segment);
		if (id >= 0 && shmctl(id, IPC_RMID, NULL) == 0)
			tell_left_id(outcome, "shared memory segment", id);
	}
	highest = semctl(0, 0, INFO_SEM, argument);
	for (int i = 0, sets = answer.numbers[7]; highest >= 0 && sets > 0 && i <= highest; i++) {
		id = semctl(i, 0, STAT_BY_INDEX_SEM, argument);
		if (id >= 0 && semctl(id, 0, IPC_RMID) == 0)
			tell_left_id(outcome, "semaphore set", id);
	}
}

static void remove_sysv(const char *kind, int number)
{
	if (strcmp(kind, "key") == 0)
		remove_key(number);
	else if (strcmp(kind, "msg") == 0)
		msgctl(number, IPC_RMID, NULL);
	else if (strcmp(kind, "shmid") == 0)
		shmctl(number, IPC_RMID, NULL);
	else if (strcmp(kind, "semid") == 0)
		semctl(number, 0, IPC_RMID);
}
#else
static void empty_ipc_namespace(struct outcome *outcome)
{
	(void)outcome;
}

static void remove_sysv(const char *kind, int number)
{
	(void)kind;
	(void)number;
}
#endif

/* By their files and by system calls: the libc that the runner is linked with may lack the functions. */
static void remove_made(const char *kind, const char *name)
{
	char path[600];

	if (strcmp(kind, "mq") == 0) {
#ifdef __NR_mq_unlink
		syscall(__NR_mq_unlink, name + 1);
#endif
	} else if (strcmp(kind, "shm") == 0) {
		snprintf(path, sizeof(path), "/dev/shm%s", name);
		unlink(path);
		if (strncmp(name, "/plumbline-", 11) == 0)
			unlink(name); /* klibc's */
	} else if (strcmp(kind, "sem") == 0) {
		snprintf(path, sizeof(path), "/dev/shm/sem.%s", name + 1);
		unlink(path);
		snprintf(path, sizeof(path), "/dev/shm%s", name); /* musl's */
		unlink(path);
	} else {
		remove_sysv(kind, atoi(name));
	}
}

/* Takes the "# made: KIND NAME" lines out of the report. */
static void sweep_made(struct outcome *outcome)
{
	static const char made[] = "# made: ";
	char *from = outcome->text, *to = outcome->text;

	while (*from) {
		size_t line = strcspn(from, "\n");
		char kind[16], name[500];

		line += from[line] == '\n';
		if (strncmp(from, made, sizeof(made) - 1) == 0) {
			if (sscanf(from + sizeof(made) - 1, "%15s %499s", kind, name) == 2)
				remove_made(kind, name);
		} else {
			memmove(to, from, line);
			to += line;
		}
		from += line;
	}
	*to = '\0';
	outcome->length = (size_t)(to - outcome->text);
}

/* A directory of the room's own, whose entries are objects. */
static void empty_directory(struct outcome *outcome, int fd, const char *kind)
{
	DIR *directory = fdopendir(openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
	struct dirent *entry;

	while (directory && (entry = readdir(directory))) {
		if (entry->d_name[0] != '.' && unlinkat(fd, entry->d_name, 0) == 0)
			tell_left(outcome, kind, entry->d_name);
	}
	if (directory)
		closedir(directory);
}

/* The cases to come are not to blame for what cannot be removed: they have another, "0-1" beside "0". */
static void leave_directory(struct room *room)
{
	static int left;
	char *name = strrchr(room->directory, '/') + 1;
	char *end = name + strcspn(name, "-");

	snprintf(end, sizeof(room->directory) - (size_t)(end - room->directory), "-%d", ++left);
}

void sweep(struct room *room, struct outcome *outcome)
{
	if (outcome->length > 0)
		sweep_made(outcome);
	if (room->own_ipc)
		empty_ipc_namespace(outcome);
	if (room->queues >= 0)
		empty_directory(outcome, room->queues, "message queue");
	if (room->shm >= 0)
		empty_directory(outcome, room->shm, "shared memory object or semaphore");
	if (room->keep || rmdir(room->directory) == 0 || errno == ENOENT)
		return;
	if (remove_tree(room->directory))
		return;
	add_record(outcome, FAIL, "the case's directory can be removed", strerror(errno), NULL);
	leave_directory(room);
}

/* What valgrind says of a process that was meant to die, or was killed, does not count: it ends with that signal's name. */
static bool died(const char *log)
{
	return strstr(log, "Process terminating with default action of signal") != NULL;
}

/* The first line that says what was found, without valgrind's process ID: cases may share it. */
static void take_log(struct outcome *outcome, const char *log)
{
	char cause[120];
	const char *line = log;

	while (strncmp(line, "==", 2) == 0 && strstr(line + 2, "==") && strstr(line + 2, "==")[2] == '\n')
		line = strchr(line, '\n') + 1;
	if (strncmp(line, "==", 2) == 0 && strstr(line + 2, "== "))
		line = strstr(line + 2, "== ") + 3;
	snprintf(cause, sizeof(cause), "%.*s", (int)strcspn(line, "\n"), line);
	add_record(outcome, FAIL, "memcheck finds no error", cause, NULL);
	add_text(outcome, log, strlen(log));
}

void take_valgrind_logs(struct room *room, struct outcome *outcome)
{
	static char log[16384];
	DIR *directory = opendir(room->valgrind_logs);
	struct dirent *entry;

	while (directory && (entry = readdir(directory))) {
		char path[700];
		ssize_t n;
		int fd;

		snprintf(path, sizeof(path), "%s/%s", room->valgrind_logs, entry->d_name);
		/* The worker's own log stays open for all of the run. */
		if (entry->d_name[0] == '.' || atoi(entry->d_name) == (int)getpid())
			continue;
		fd = open(path, O_RDONLY | O_CLOEXEC);
		n = fd >= 0 ? read(fd, log, sizeof(log) - 1) : 0;
		log[n > 0 ? n : 0] = '\0';
		close(fd);
		unlink(path);
		if (n > 0 && !died(log))
			take_log(outcome, log);
	}
	if (directory)
		closedir(directory);
}
