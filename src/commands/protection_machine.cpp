// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the log, the file, the backups and the running program.
#include "commands/protection_looks.h"
#include "commands/workspace.h"
#include "crypto/key_slots.h"
#include "exchange/mspdi.h"
#include "store/backup.h"
#include "store/store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/resource.h>

namespace zs::looks {

using namespace Qt::StringLiterals;

namespace {

struct Protection {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

constexpr UtcMillis kDay = 24LL * 60 * 60 * 1'000;
constexpr int kBackupDays = 7;  ///< older than this is not recent
constexpr int kAnchorDays = 31; ///< the log's end is to be put on record each month

ControlState unreadable(const Error &error)
{
    return unknown(Protection::tr("It could not be looked at: %1").arg(error.message));
}

QString dayText(UtcMillis at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd"_s);
}

Result<std::int64_t> countOf(const ProtectionView &view, const QString &act)
{
    LogQuery query;
    query.command = act;
    return countRecords(view.store.statements(), query);
}

/// Inodes of the sockets in a table of /proc/net.
void addInodes(const QString &table, QSet<QString> &inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        constexpr qsizetype kInode = 9;
        if (words.size() > kInode)
            inodes.insert(QString::fromLatin1(words[kInode]));
    }
}

} // namespace

ControlState logChain(const ProtectionView &view)
{
    const auto report = view.workspace.verifyLog(view.progress);
    if (!report)
        return report.error().code == ErrorCode::Corrupt ? fails(report.error().message)
                                                         : unreadable(report.error());
    if (!report->holds())
        return fails(report->broken ? report->broken->message()
                                    : Protection::tr("The log does not verify."));
    return holds(Protection::tr("The log verifies from the first to the last of %1 records.")
                     .arg(view.store.last() ? view.store.last()->sequence : 0));
}

ControlState logCoverage(const ProtectionView &view)
{
    const auto count = countRecords(view.store.statements(), {});
    const auto acts = distinctCommands(view.store.statements());
    if (!count)
        return unreadable(count.error());
    if (!acts)
        return unreadable(acts.error());
    const std::int64_t last = view.store.last() ? view.store.last()->sequence : 0;
    if (*count != last)
        return fails(Protection::tr("%1 records are there, but the last one has number %2.")
                         .arg(*count)
                         .arg(last));
    return holds(Protection::tr("%1 records of %2 kinds of acts, none missing.")
                     .arg(last)
                     .arg(acts->size()));
}

ControlState logRetention(const ProtectionView &view)
{
    const auto first = recordAt(view.store.statements(), 1);
    if (!first)
        return unreadable(first.error());
    if (!*first)
        return fails(Protection::tr("The first record is not there any more."));
    return holds(
        Protection::tr("The log reaches back to its first record of %1 and is never shortened.")
            .arg(dayText((*first)->utc)));
}

ControlState logAnchor(const ProtectionView &view)
{
    LogQuery query;
    query.command = u"export-log"_s;
    const auto records = readRecords(view.store.statements(), query, 0, 1, true);
    if (!records)
        return unreadable(records.error());
    if (records->empty())
        return fails(Protection::tr("No audit report with the log's end was ever written."));
    const UtcMillis at = records->front().utc;
    const QString text =
        Protection::tr("The last audit report with the log's end is of %1.").arg(dayText(at));
    return view.now - at <= kAnchorDays * kDay ? holds(text) : fails(text);
}

ControlState storeEncrypted(const ProtectionView &view)
{
    QStringList plain;
    QStringList files{view.store.path()};
    for (const BackupInfo &backup : view.workspace.backups())
        files << backup.path;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.read(15) == "SQLite format 3")
            plain << QFileInfo(path).fileName();
    }
    if (!plain.isEmpty())
        return fails(
            Protection::tr("Not encrypted, or not to be read: %1").arg(plain.join(u", "_s)));
    return holds(
        Protection::tr("The workspace and %1 backups are encrypted.").arg(files.size() - 1));
}

ControlState storeIntegrity(const ProtectionView &view)
{
    const auto damage = view.store.connection().findDamage();
    if (!damage)
        return unreadable(damage.error());
    if (!damage->isEmpty())
        return fails(Protection::tr("The file is damaged: %1").arg(*damage));
    return holds(Protection::tr("Every page of the file passed its check."));
}

ControlState backupRecent(const ProtectionView &view)
{
    const auto backups = view.workspace.backups();
    if (backups.empty())
        return fails(Protection::tr("There is no backup beside the workspace."));
    const BackupInfo &newest = backups.front();
    const auto seen = verifyBackup(newest.path, view.dataKey);
    if (!seen || !seen->holds())
        return fails(Protection::tr("The newest backup does not verify: %1")
                         .arg(QFileInfo(newest.path).fileName()));
    const QString text =
        Protection::tr("The newest backup, of %1, verifies.").arg(dayText(newest.takenAt));
    return view.now - newest.takenAt <= kBackupDays * kDay ? holds(text) : fails(text);
}

ControlState exportsAccounted(const ProtectionView &view)
{
    const auto exports = countOf(view, u"export"_s);
    const auto prints = countOf(view, u"print"_s);
    if (!exports)
        return unreadable(exports.error());
    if (!prints)
        return unreadable(prints.error());
    if (view.governance != Governance::Separated)
        return fails(Protection::tr("%1 exports and %2 prints are on record, but until the "
                                    "administrators are appointed everybody may do both.")
                         .arg(*exports)
                         .arg(*prints));
    return holds(Protection::tr("Both need a role; %1 exports and %2 prints are on record.")
                     .arg(*exports)
                     .arg(*prints));
}

ControlState noNetwork(const ProtectionView &)
{
    QSet<QString> inodes;
    for (const QString &table : {u"tcp"_s, u"tcp6"_s, u"udp"_s, u"udp6"_s})
        addInodes(u"/proc/self/net/"_s + table, inodes);
    int open = 0;
    const QDir own(u"/proc/self/fd"_s);
    const QStringList handles = own.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    if (handles.isEmpty())
        return unknown(Protection::tr("This system does not tell what the program has open."));
    for (const QString &handle : handles) {
        const QString target = QFile(own.filePath(handle)).symLinkTarget();
        const auto at = target.indexOf("socket:["_L1);
        if (at >= 0 && inodes.contains(target.sliced(at + 8).chopped(1)))
            ++open;
    }
    if (open > 0)
        return fails(Protection::tr("The program has %1 network connections open.").arg(open));
    return holds(Protection::tr("The program has no network connection open."));
}

ControlState memoryScrubbed(const ProtectionView &)
{
    rlimit core{};
    if (getrlimit(RLIMIT_CORE, &core) != 0)
        return unknown(Protection::tr("This system does not tell whether memory may be dumped."));
    if (core.rlim_cur > 0)
        return fails(Protection::tr("When the program fails its memory may be written to disk: "
                                    "core dumps are on."));
    return holds(Protection::tr("Keys are overwritten after use, and a failing program leaves no "
                                "dump of its memory."));
}

ControlState inputChecked(const ProtectionView &)
{
    std::array<QByteArray, 3> hostile{
        QByteArray("<Project><Tasks><Task>"),
        QByteArray("<!DOCTYPE a [<!ENTITY b \"b\">]><Project>&b;</Project>"),
        QByteArray(4'096, '\xFF')};
    const SystemClock clock;
    IdSource ids(clock); // of rows that are thrown away
    for (QByteArray &bytes : hostile) {
        QBuffer device(&bytes);
        if (!device.open(QIODevice::ReadOnly) || readMspdi(device, ids))
            return fails(Protection::tr("A damaged plan was taken for a sound one."));
    }
    return holds(Protection::tr("%1 damaged plans were refused just now.").arg(hostile.size()));
}

} // namespace zs::looks
