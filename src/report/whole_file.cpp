// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace zs {

namespace {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// Moves the file's bytes from the system's memory to the disk, so that a power cut after the
/// rename loses nothing.
bool broughtToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
#else
    return QFile::exists(path);
#endif
}

} // namespace

WholeFile::WholeFile(QString path, QString temporary)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
{}

WholeFile::WholeFile(WholeFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, QString()))
{}

WholeFile::~WholeFile()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<WholeFile> WholeFile::begin(const QString &path)
{
    const QFileInfo target(path);
    const QDir folder = target.absoluteDir();
    if (!folder.exists()) {
        return fail(ErrorCode::NotFound,
                    App::translate("Report", "The folder %1 does not exist. Choose another folder.")
                        .arg(shown(folder.absolutePath())),
                    path);
    }
    if (target.fileName().isEmpty() || target.isDir()) {
        return fail(
            ErrorCode::Invalid,
            App::translate("Report", "%1 is a folder. Give the name of a file.").arg(shown(path)),
            path);
    }
    if (target.exists() && !target.isWritable()) {
        return fail(ErrorCode::Io,
                    App::translate("Report", "The file %1 is write-protected. Choose another name.")
                        .arg(shown(path)),
                    path);
    }
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString name =
            u".%1.%2.part"_s.arg(target.fileName().left(80),
                                 QString::number(QRandomGenerator::global()->generate64(), 36));
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return WholeFile(target.absoluteFilePath(), file.fileName());
        if (!file.exists()) { // not taken by another: the folder itself refuses
            return fail(ErrorCode::Io,
                        App::translate(
                            "Report", "The folder %1 may not be written to. Choose another folder.")
                            .arg(shown(folder.absolutePath())),
                        file.errorString());
        }
    }
    return fail(ErrorCode::Io,
                App::translate("Report", "No temporary file could be made in %1.")
                    .arg(shown(folder.absolutePath())));
}

Result<> WholeFile::commit()
{
    if (!broughtToDisk(m_temporary))
        return writeFailed(m_path, u"fsync"_s);
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(m_temporary).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(), error);
    if (error)
        return writeFailed(m_path, QString::fromStdString(error.message()));
    m_temporary.clear();
    return {};
}

std::unexpected<Error> writeFailed(const QString &path, const QString &reason)
{
    constexpr qint64 kFullBelow = 1 << 20; // less than a mebibyte left: call it full
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < kFullBelow) {
        return fail(
            ErrorCode::Io,
            App::translate("Report",
                           "The disk is full: %1 was not written. Free some space and try again.")
                .arg(shown(path)),
            reason);
    }
    return fail(
        ErrorCode::Io,
        App::translate("Report",
                       "%1 could not be written. The file there before, if any, is unchanged.")
            .arg(shown(path)),
        reason);
}

std::unexpected<Error> writingCancelled()
{
    return fail(ErrorCode::Cancelled, App::translate("Report", "Stopped. No file was written."));
}

} // namespace zs
