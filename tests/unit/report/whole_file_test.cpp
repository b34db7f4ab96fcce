// SPDX-License-Identifier: GPL-3.0-or-later
// Reports are written whole or not at all, whatever goes wrong.
#include "report_samples.h"
#include "support/stringify.h"

#include <catch2/generators/catch_generators.hpp>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace zs;
using namespace zs::test;

namespace {

struct Writer {
    QString suffix;
    Result<> (*write)(const AuditReport &, const QString &, const ReportProgress &);
};

Writer anyWriter()
{
    return GENERATE(Writer{u"pdf"_s, &writeAuditPdf},
                    Writer{u"xlsx"_s, &writeAuditXlsx},
                    Writer{u"csv"_s, &writeAuditCsv});
}

void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

#ifdef Q_OS_UNIX
/// Files may not grow over `bytes` while it lives: every write beyond fails, as on a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

/// An ordinary person, also where tests run as root (whom no permission stops).
class NotRoot {
public:
    NotRoot()
        : m_before(geteuid())
    {
        if (m_before == 0)
            m_dropped = seteuid(65534) == 0;
    }
    ~NotRoot()
    {
        if (m_dropped && seteuid(m_before) != 0)
            std::abort();
    }
    NotRoot(const NotRoot &) = delete;
    NotRoot &operator=(const NotRoot &) = delete;
    [[nodiscard]] bool holds() const { return geteuid() != 0; }

private:
    uid_t m_before;
    bool m_dropped = false;
};
#endif

} // namespace

TEST_CASE("a stopped report leaves nothing behind and the file before as it was", "[report]")
{
    const Writer writer = anyWriter();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a."_s + writer.suffix);
    putFile(path, "before");
    int calls = 0;
    const int stopAt = GENERATE(1, 2);
    const auto result = writer.write(
        someReport(20), path, [&](std::int64_t, std::int64_t) { return ++calls < stopAt; });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(bytesOf(path) == "before");
    CHECK(entriesOf(folder.path()).size() == 1);
}

TEST_CASE("a report takes the place of the file before, and progress ends at the total", "[report]")
{
    const Writer writer = anyWriter();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"审计 report."_s + writer.suffix);
    putFile(path, "before");
    std::int64_t last = -1;
    std::int64_t whole = 0;
    REQUIRE_OK(writer.write(someReport(600), path, [&](std::int64_t done, std::int64_t total) {
        CHECK(done >= last);
        last = done;
        whole = total;
        return true;
    }));
    CHECK(last == whole);
    CHECK(bytesOf(path).size() > 1000);
    CHECK(entriesOf(folder.path()).size() == 1);
}

TEST_CASE("a missing folder and a folder for a file are told apart", "[report]")
{
    const Writer writer = anyWriter();
    const QTemporaryDir folder;
    const auto missing =
        writer.write(someReport(1), folder.filePath(u"no/where."_s + writer.suffix), {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    const auto taken = writer.write(someReport(1), folder.path(), {});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::Invalid);
}

#ifdef Q_OS_UNIX
TEST_CASE("a folder that may only be read is named in the error", "[report]")
{
    const Writer writer = anyWriter();
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const NotRoot person;
        if (!person.holds())
            SKIP("cannot give up root here");
        const auto result =
            writer.write(someReport(1), folder.filePath(u"a."_s + writer.suffix), {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Io);
        CHECK(result.error().message.contains(folder.path()));
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(entriesOf(folder.path()).isEmpty());
}

TEST_CASE("a disk that takes no more bytes leaves nothing behind and the file before as it was",
          "[report]")
{
    const Writer writer = anyWriter();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a."_s + writer.suffix);
    putFile(path, "before");
    const AuditReport report = someReport(300);
    Result<> result;
    {
        const SmallDisk disk(2000);
        result = writer.write(report, path, {});
    }
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Io);
    CHECK(bytesOf(path) == "before");
    CHECK(entriesOf(folder.path()).size() == 1);
}
#endif
