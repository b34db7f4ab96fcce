// SPDX-License-Identifier: GPL-3.0-or-later
// Readings by file: what a logger or a gateway drops, each file once.
#include "commands/sensor_desk.h"
#include "commands/workspace_private.h"
#include "crypto/sm3.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensorDesk)
};

constexpr qint64 kMostBytes = (qint64{64} << 20) + 1;
constexpr qsizetype kDigestShown = 16;
constexpr qint64 kStillWritten = 5; ///< seconds

QString freeName(const QDir &folder, const QString &name)
{
    QString wanted = name;
    for (int i = 2; folder.exists(wanted); ++i) {
        const QFileInfo info(name);
        wanted = u"%1 (%2).%3"_s.arg(info.completeBaseName()).arg(i).arg(info.suffix());
    }
    return wanted;
}

/// The name it has there now.
Result<QString> moved(const QDir &folder, const QString &name, const QString &into)
{
    if (!folder.mkpath(into))
        return fail(ErrorCode::Io, Words::tr("The folder %1 cannot be made.").arg(into));
    const QDir target(folder.filePath(into));
    const QString wanted = freeName(target, name);
    if (!QFile::rename(folder.filePath(name), target.filePath(wanted)))
        return fail(ErrorCode::Io,
                    Words::tr("The file %1 cannot be moved to \"%2\".").arg(name, into));
    return target.filePath(wanted);
}

/// The reason beside the file; that it cannot be written must not hide the reason itself.
void writeReason(const QString &path, const Error &error)
{
    QSaveFile file(path + u".txt"_s);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write((error.message + u'\n').toUtf8());
    file.commit();
}

} // namespace

Result<SensorDesk::Taken> SensorDesk::takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io, Words::tr("The file %1 cannot be read.").arg(path), file.errorString());
    const QByteArray bytes = file.read(kMostBytes);
    const QString digest = toHex(sm3(bytes)).first(kDigestShown);
    if (takenDigests().contains(digest)) {
        Taken same;
        same.before = true;
        return same;
    }
    auto read = readReadings(bytes, nowMillis());
    if (!read)
        return passOn(read);
    if (read->readings.empty()) {
        if (read->faults.empty())
            return fail(ErrorCode::Invalid, Words::tr("The file holds no readings."));
        return fail(ErrorCode::Invalid,
                    Words::tr("The file holds no readings: line %1: %2")
                        .arg(read->faults.front().line)
                        .arg(read->faults.front().message));
    }
    auto taken = takeAll(std::move(read->readings), QFileInfo(path).fileName(), digest);
    if (taken) {
        taken->faults = std::move(read->faults);
        taken->faulty = read->faulty;
    }
    return taken;
}

Result<std::vector<SensorDesk::FileTaken>> SensorDesk::takeFolder(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return fail(ErrorCode::NotFound, Words::tr("There is no folder %1.").arg(path));
    std::vector<FileTaken> all;
    const QStringList patterns{
        u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.xlsx"_s, u"*.json"_s, u"*.jsonl"_s};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo &info :
         folder.entryInfoList(patterns, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (info.lastModified(QTimeZone::UTC).secsTo(now) < kStillWritten)
            continue;
        FileTaken one{info.fileName(), takeFile(info.filePath())};
        const bool isBad = !one.taken && one.taken.error().code == ErrorCode::Invalid;
        if (one.taken || isBad) { // anything else may be better the next time
            const auto to = moved(folder, one.name, isBad ? u"failed"_s : u"done"_s);
            if (isBad && to)
                writeReason(*to, one.taken.error());
            // what was taken in stays so: it is remembered, and changes nothing a second time
            if (!to && one.taken)
                one.taken = passOn(to);
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace zs
