/* SPDX-License-Identifier: MIT */
/*
 * The runner as the first process of a kernel: /init of an initramfs that holds nothing else. It makes what it finds useful,
 *runs what the kernel's command line says, prints one last line, and ends the machine.
 *
 *	plumbline.run="OPTION... PATTERN..."    what to give the runner; commas do for spaces
 *	plumbline.end=poweroff|reboot|halt     poweroff
 */
#include <fcntl.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness.h"

/* Each may fail: what is not there will be missed by the cases that need it, and by no other. */
static void mount_at(const char *type, const char *directory, const char *data)
{
	mkdir(directory, 0755);
	mount(type, directory, type, 0, data);
}

static void open_console(void)
{
	int fd;

	if (fcntl(STDOUT_FILENO, F_GETFD) >= 0)
		return;
	fd = open("/dev/console", O_RDWR);
	for (int to = 0; fd >= 0 && to < 3; to++)
		if (fd != to)
			dup2(fd, to);
}

static void bring_loopback_up(void)
{
	struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return;
	ioctl(fd, SIOCSIFFLAGS, &request);
	close(fd);
}

/* The value of a parameter of the kernel's command line, without its quotes; null if it is not there. */
static char *parameter(const char *name)
{
	static char line[4096], value[4096];
	int fd = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, line, sizeof(line) - 1) : 0;
	const char *found;
	size_t length;

	close(fd);
	line[n > 0 ? n : 0] = '\0';
	found = strstr(line, name);
	if (!found)
		return NULL;
	found += strlen(name);
	/* The kernel quotes the value, or all of the parameter. */
	if (*found == '"')
		length = strcspn(++found, "\"");
	else
		length = strcspn(found, " \"\n");
	snprintf(value, sizeof(value), "%.*s", (int)length, found);
	return value;
}

static _Noreturn void end_machine(int status)
{
	const char *end = parameter("plumbline.end=");
	int how = RB_POWER_OFF;

	if (end && strcmp(end, "reboot") == 0)
		how = RB_AUTOBOOT;
	else if (end && strcmp(end, "halt") == 0)
		how = RB_HALT_SYSTEM;
	printf("# plumbline: end of run, status %d\n", status);
	fflush(stdout);
	sync();
	reboot(how);
	reboot(RB_AUTOBOOT); /* no power to switch off */
	for (;;)
		pause();
}

bool is_init(void)
{
	return getpid() == 1 && getppid() == 0 && access("/init", F_OK) == 0 && !getenv("container");
}

_Noreturn void run_as_init(int argc, char *argv[])
{
	static char announce[] = "--announce", format[] = "--format=tap";
	static char *words[64];
	int count = 0, status;
	pid_t runner, pid;
	char *run;

	mount_at("proc", "/proc", NULL);
	mount_at("devtmpfs", "/dev", NULL);
	mount_at("sysfs", "/sys", NULL);
	mount_at("tmpfs", "/tmp", "mode=1777");
	mount_at("tmpfs", "/dev/shm", "mode=1777");
	mount_at("mqueue", "/dev/mqueue", NULL);
	mount_at("devpts", "/dev/pts", NULL);
	open_console();
	bring_loopback_up();
	words[count++] = argv[0];
	words[count++] = announce;
	words[count++] = format;
	run = parameter("plumbline.run=");
	for (char *word = run ? strtok(strdup(run), " ,") : NULL; word && count < 60; word = strtok(NULL, " ,"))
		words[count++] = word;
	for (int i = 1; i < argc && count < 60; i++)
		words[count++] = argv[i];
	runner = fork();
	if (runner == 0)
		main_as_usual(count, words);
	/* Init reaps whoever's parent is gone. */
	while ((pid = waitpid(-1, &status, 0)) != runner)
		if (pid < 0 && errno == ECHILD)
			end_machine(EXIT_BROKEN);
	end_machine(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_BROKEN);
}
