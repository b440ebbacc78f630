/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if __has_include(<sys/ipc.h>)
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#define HAVE_SYSV
#endif

#include "sweep.h"
#include "system.h"

/* It counts against a case only if that had nothing else to say: one that failed had no chance to clean up. */
static void tell_left(void *context, const char *kind, const char *name)
{
	struct outcome *outcome = context;
	char actual[400];

	snprintf(actual, sizeof(actual), "%s %s was still there", kind, name);
	if (outcome->verdict == PASS)
		add_record(outcome, FAIL, "the case leaves no object behind", actual, NULL);
}

/*
 * What a second user made only that user may remove, unless this one has the privilege: root in a container has none over
 * System V objects. False: something is there that may not be removed.
 */
static bool as_second_user(bool (*deed)(const void *), const void *argument)
{
	pid_t pid = fork();
	int status;

	if (pid == 0) {
		bool became = setgroups(0, NULL) == 0 && setgid(second_user()) == 0 && setuid(second_user()) == 0;

		_exit(!(became && deed(argument)));
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return pid > 0 && status == 0;
}

#ifdef HAVE_SYSV
static bool is_gone(int result)
{
	return result == 0 || (errno != EPERM && errno != EACCES);
}

static bool remove_sysv(const char *kind, int number)
{
	if (strcmp(kind, "msg") == 0)
		return is_gone(msgctl(number, IPC_RMID, NULL));
	if (strcmp(kind, "shmid") == 0)
		return is_gone(shmctl(number, IPC_RMID, NULL));
	return strcmp(kind, "semid") != 0 || is_gone(semctl(number, 0, IPC_RMID));
}

static bool remove_key(key_t key)
{
	int queue = msgget(key, 0), segment = shmget(key, 0, 0), semaphores = semget(key, 0, 0);
	bool gone = true;

	gone = (queue < 0 || remove_sysv("msg", queue)) && gone;
	gone = (segment < 0 || remove_sysv("shmid", segment)) && gone;
	return (semaphores < 0 || remove_sysv("semid", semaphores)) && gone;
}
#else
static bool remove_sysv(const char *kind, int number)
{
	(void)kind;
	(void)number;
	return true;
}

static bool remove_key(int key)
{
	(void)key;
	return true;
}
#endif

/* What a case has changed of a machine that it had to itself: see lib/need.c. */
static bool put_limit_back(char *path_and_text)
{
	char *text = strchr(path_and_text, '=');
	int fd;

	if (!text)
		return true;
	*text++ = '\0';
	fd = open(path_and_text, O_WRONLY | O_CLOEXEC);
	if (fd < 0 || write(fd, text, strlen(text)) < 0)
		fprintf(stderr, "plumbline: cannot put %s back to %s", path_and_text, text);
	if (fd >= 0)
		close(fd);
	return true;
}

static bool put_clock_back(const char *from_monotonic)
{
	long long ns = strtoll(from_monotonic, NULL, 10);
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	ns += now.tv_sec * 1000000000LL + now.tv_nsec;
	clock_settime(CLOCK_REALTIME, &(struct timespec){.tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000});
	return true;
}

static bool remove_made(const char *kind, char *name)
{
	if (strcmp(kind, "limit") == 0)
		return put_limit_back(name);
	if (strcmp(kind, "clock") == 0)
		return put_clock_back(name);
	if (strcmp(kind, "mq") == 0 || strcmp(kind, "shm") == 0 || strcmp(kind, "sem") == 0)
		return system_remove_object(kind, name);
	return strcmp(kind, "key") == 0 ? remove_key(atoi(name)) : remove_sysv(kind, atoi(name));
}

static bool remove_all_made(const void *unused)
{
	int count = plumb_report_count();
	bool gone = true;

	for (int i = 0; i < count; i++) {
		const struct plumb_entry *entry = plumb_report_entry(i);
		char kind[16], name[sizeof(entry->what)];

		if (entry && entry->kind == PLUMB_MADE && sscanf(entry->what, "%15s %319[^\1]", kind, name) == 2)
			gone = remove_made(kind, name) && gone;
	}
	(void)unused;
	return gone;
}

void sweep_made(void)
{
	if (!remove_all_made(NULL))
		as_second_user(remove_all_made, NULL);
}

static bool remove_as_second_user(const void *path)
{
	return remove_tree(path);
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

static void remove_directory(struct room *room, struct outcome *outcome)
{
	if (room->keep || rmdir(room->directory) == 0 || errno == ENOENT || remove_tree(room->directory))
		return;
	as_second_user(remove_as_second_user, room->directory);
	if (remove_tree(room->directory))
		return;
	add_record(outcome, FAIL, "the case's directory can be removed", strerror(errno), NULL);
	leave_directory(room);
}

void sweep(struct room *room, struct outcome *outcome)
{
	sweep_made();
	if (room->own_ipc)
		system_empty_ipc_namespace(tell_left, outcome);
	if (room->queues >= 0)
		empty_directory(outcome, room->queues, "message queue");
	if (room->shm >= 0)
		empty_directory(outcome, room->shm, "shared memory object or semaphore");
	remove_directory(room, outcome);
}

/* What valgrind says of a process that was meant to die, or was killed, does not count: it ends with that signal's name. */
static bool died(const char *log)
{
	return strstr(log, "Process terminating with default action of signal") != NULL;
}

static bool begins(const char *text, const char *word)
{
	return strncmp(text, word, strlen(word)) == 0;
}

/* What a line of valgrind's says, behind its process ID. */
static const char *words_of(const char *line)
{
	const char *behind = strncmp(line, "==", 2) == 0 ? strstr(line + 2, "== ") : NULL;

	return behind ? behind + 3 : line;
}

/*
 * Its errors stand between the marks; whatever else it says, of the system or of itself, is no fault of the case. The cause is
 * the first line of the first error: cases may share it.
 */
static void take_log(struct outcome *outcome, const char *log)
{
	const char *line = strstr(log, ERROR_BEGINS);
	char cause[120];

	if (!line)
		return;
	line += strcspn(line, "\n");
	line += *line == '\n';
	snprintf(cause, sizeof(cause), "%.*s", (int)strcspn(words_of(line), "\n"), words_of(line));
	add_record(outcome, FAIL, "memcheck finds no error", cause, NULL);
	for (const char *next; *log; log = next) {
		next = log + strcspn(log, "\n");
		next += *next == '\n';
		if (!begins(words_of(log), ERROR_BEGINS) && !begins(words_of(log), ERROR_ENDS))
			add_output(outcome, log, (size_t)(next - log));
	}
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
		if (fd >= 0)
			close(fd);
		unlink(path);
		if (n > 0 && !died(log))
			take_log(outcome, log);
	}
	if (directory)
		closedir(directory);
}
