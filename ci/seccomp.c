/* SPDX-License-Identifier: MIT */
/*
 * seccomp COMMAND...: runs it under a filter like that which Docker or podman lays on a container without CAP_SYS_ADMIN. What
 * it keeps away fails with EPERM; what it does not know yet, with ENOSYS.
 */
#define _GNU_SOURCE /* CLONE_NEWNS and its like */
#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <stdio.h>
#include <unistd.h>

static const char *const kept_away[] = {
	"acct",
	"add_key",
	"bpf",
	"clock_adjtime",
	"clock_settime",
	"delete_module",
	"fanotify_init",
	"finit_module",
	"fsconfig",
	"fsmount",
	"fsopen",
	"fspick",
	"get_mempolicy",
	"init_module",
	"ioperm",
	"iopl",
	"io_uring_enter",
	"io_uring_register",
	"io_uring_setup",
	"kcmp",
	"kexec_file_load",
	"kexec_load",
	"keyctl",
	"lookup_dcookie",
	"mbind",
	"migrate_pages",
	"mount",
	"mount_setattr",
	"move_mount",
	"move_pages",
	"name_to_handle_at",
	"nfsservctl",
	"open_by_handle_at",
	"open_tree",
	"perf_event_open",
	"pivot_root",
	"quotactl",
	"quotactl_fd",
	"reboot",
	"request_key",
	"set_mempolicy",
	"setdomainname",
	"setns",
	"sethostname",
	"settimeofday",
	"swapoff",
	"swapon",
	"syslog",
	"umount",
	"umount2",
	"unshare",
	"uselib",
	"userfaultfd",
	"ustat",
	"vhangup",
	"vmsplice",
};

int main(int argc, char *argv[])
{
	enum {
		NAMESPACES = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID |
			     CLONE_NEWNET
	};
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
	int error = filter ? seccomp_attr_set(filter, SCMP_FLTATR_CTL_NNP, 0) : -ENOMEM;

	for (size_t i = 0; error == 0 && i < sizeof(kept_away) / sizeof(kept_away[0]); i++) {
		int number = seccomp_syscall_resolve_name(kept_away[i]);

		if (number != __NR_SCMP_ERROR)
			error = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), number, 0);
	}
	for (int bit = 0; error == 0 && bit < 31; bit++)
		if (NAMESPACES & 1 << bit)
			error = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
						 SCMP_A0(SCMP_CMP_MASKED_EQ, 1u << bit, 1u << bit));
	if (error == 0)
		error = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
	if (error == 0)
		error = seccomp_load(filter);
	if (error != 0 || argc < 2) {
		fprintf(stderr, "seccomp: %s\n", error ? "the filter cannot be laid" : "there is no command");
		return 3;
	}
	execvp(argv[1], argv + 1);
	perror(argv[1]);
	return 3;
}
