// SPDX-License-Identifier: GPL-3.0-or-later
// zsctl: the console program. Scheduling a file needs neither keys nor a workspace nor pages, and
// loading their libraries takes longer than scheduling some thousand tasks: that alone is done
// here, everything else by zsctl-commands, which this program turns into.
#include "cli/program.h"
#include "cli/schedule_file.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace {

bool mayScheduleFile(int argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "schedule")
        return false;
    for (int i = 2; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word.starts_with("--file") || word.starts_with("--mspdi"))
            return true;
    }
    return false;
}

/// A plan takes tens of megabytes, page by page most of the time that its making takes: where the
/// system has large pages they are asked for. Nothing depends on getting them.
void askForLargePages()
{
    constexpr int kRoom = 64 * 1024 * 1024;
    constexpr std::size_t kLargePage = 2 * 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, kRoom / 2);
    mallopt(M_TRIM_THRESHOLD, 2 * kRoom);
    mallopt(M_TOP_PAD, kRoom);
    const auto from = reinterpret_cast<std::uintptr_t>(sbrk(0));
    void *volatile block = std::malloc(kLargePage); // has the heap grow by all of the room
    std::free(block);
    const auto to = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t first = (from + kLargePage - 1) / kLargePage * kLargePage;
    if (to > first)
        madvise(reinterpret_cast<void *>(first), to - first, MADV_HUGEPAGE);
}

/// The program beside this one; empty when that cannot be told.
std::string allCommands()
{
    std::string path(4096, '\0');
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    path.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string()
                                      : path.substr(0, slash + 1) + "zsctl-commands";
}

/// Comes back only when that cannot be.
int becomeAllCommands(char **argv, QTextStream &err)
{
    const std::string program = allCommands();
    execv(program.c_str(), argv);
    err << "zsctl: "
        << QCoreApplication::translate("Cli", "The program %1 is missing. Install Zhengshu again.")
               .arg(QFile::decodeName(program.c_str()))
        << '\n';
    return zs::kRefused;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!mayScheduleFile(argc, argv)) {
        execv(allCommands().c_str(), argv); // before anything is set up
        const QCoreApplication app(argc, argv);
        return zs::runProgram(
            [argv](const QStringList &, QTextStream &, QTextStream &err, const auto &) {
                return becomeAllCommands(argv, err);
            });
    }
    askForLargePages();
    const QCoreApplication app(argc, argv);
    zs::Result<zs::ImportedPlan> read;
    const int outcome = zs::runProgram([argv, &read](const QStringList &arguments,
                                                     QTextStream &out,
                                                     QTextStream &err,
                                                     const zs::Clock &clock) {
        zs::Invocation call(
            QStringList{QStringLiteral("zsctl")} + arguments.sliced(2), out, err, clock);
        if (const auto code = zs::parseSchedule(call))
            return *code;
        return zs::namesFile(call) ? zs::scheduleFile(call, read) : becomeAllCommands(argv, err);
    });
    std::_Exit(outcome); // all is written; what was read goes with the process
}
